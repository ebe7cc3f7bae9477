import { plainLine } from "./markup/plain-text";
import { readCredit } from "./paste/cues/credit";
import { cuesOf } from "./paste/cues/cue";
import { looksLikeName } from "./paste/cues/names";
import { readLineText } from "./paste/line-text";

/** The names in a text: "By A and B", "A, B and C"; the whole text if it is not a list of names. */
export function namesIn(text: string): string[] {
  const line = plainLine(text).replace(/^(?:by|written by|posted by|author|بقلم|كتب|الكاتب)\s*:?\s+/i, "");
  const cue = readCredit(readLineText(`By ${line}`));
  const credited = cue
    ? cuesOf([cue], "credit").flatMap(({ credits }) => credits.map(({ name }) => name))
    : [];
  const parts = line.split(/\s*(?:[,،;&]|\s(?:and|و)\s)\s*/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => looksLikeName(part))) return parts;
  if (credited.length > 1) return credited;
  return line ? [line] : [];
}
