import { plainLine } from "./markup/plain-text";
import { readCredit } from "./paste/cues/credit";
import { cuesOf } from "./paste/cues/cue";
import { looksLikeName } from "./paste/cues/names";
import { readLineText } from "./paste/line-text";

/** "Lindqvist, Mara": a family name, a comma, and a given name, perhaps with an initial. */
const FAMILY_FIRST =
  /^((?:\p{Ll}{1,4} ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*),\s*(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.?){0,2})$/u;

/** The names in a text: "By A and B", "A, B and C", "Family, Given; …"; the whole text if it is not a list of names. */
export function namesIn(text: string): string[] {
  const line = plainLine(text)
    .replace(/^(?:by|written by|posted by|author|بقلم|كتب|الكاتب)(?:\s*[:–—-])?\s+/i, "")
    .replace(/\s*:$/, "");
  const entries = line.split(/\s*;\s*/).filter(Boolean);
  if (entries.every((entry) => FAMILY_FIRST.test(entry)))
    return entries.map((entry) => entry.replace(FAMILY_FIRST, "$2 $1"));
  const cue = readCredit(readLineText(`By ${line}`));
  const credited = cue
    ? cuesOf([cue], "credit").flatMap(({ credits }) => credits.map(({ name }) => name))
    : [];
  const parts = line.split(/\s*(?:[,،;&]|\s(?:and|و)\s)\s*/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => looksLikeName(part))) return parts;
  if (credited.length > 1) return credited;
  return line ? [line] : [];
}
