import { hasArabic } from "../../../text/normalise";
import { AUTHOR, isOffice, roleOfOffice } from "../cues/credit";
import { type Boilerplate, type Credit, cuesOf, hasCue } from "../cues/cue";
import { looksLikeOutlet } from "../cues/masthead";
import { looksLikeName } from "../cues/names";
import { isKnownPlace, looksLikePlace } from "../cues/place";
import { readLineText } from "../line-text";
import { type CuedLine, sureBoilerplate, weakBoilerplate } from "./cued-line";
import { isSetApart } from "./line-groups";

/** How much of the text is searched for a name, in blocks. */
const SEARCHED = 300;

const PLACE_AND_NAME = /^([^–—|/]{2,30}?)(?:\s+[-–—/]\s+|\s*\|\s*)([^–—|/]{3,40})$/;

/** "Jane Doe at Quarry Park", as sports pages sign. */
const FROM_WHERE = /\s(?:at|in)\s\p{Lu}[\p{L}\s'’.-]{2,40}$/u;

const ABOVE: readonly Boilerplate[] = ["shareBar", "textSize", "readingTime"];

/** True where the text speaks of a person elsewhere than at the start of a paragraph, where notes on authors begin. */
const isSpokenOf = (name: string, text: readonly CuedLine[]): boolean =>
  text.some(({ block }) => block.text.indexOf(name) > 0);

/** True where the text writes a word of a line small: then its capitals are a headline's and no name's. */
function isOfCommonWords(name: string, text: readonly CuedLine[]): boolean {
  const words = name.split(/\s+/).filter((word) => word.length > 3);
  const sample = text.map(({ block }) => block.text.slice(0, 2000)).join(" ");
  return words.some((word) => word !== word.toLowerCase() && sample.includes(` ${word.toLowerCase()} `));
}

/** True for a line with a day; a time alone is that of an entry. */
const isDated = ({ cues }: CuedLine): boolean =>
  cuesOf(cues, "date").some(({ reading }) => !reading.timeOnly);

/** True for a line beside the date, or beside an office, where bylines stand. */
const isBesideData = (lines: readonly CuedLine[], at: number): boolean =>
  [lines[at - 1], lines[at + 1]].some(
    (other) =>
      other !== undefined && (hasCue(other.cues, "role") || isDated(other) || isOffice(other.block.text)),
  );

/** True for a line that stands apart above the buttons to share or print, where portals have the byline. */
const isAboveButtons = (lines: readonly CuedLine[], at: number): boolean => {
  const next = lines[at + 1];
  return (
    isSetApart(lines, at) &&
    next !== undefined &&
    ABOVE.includes(sureBoilerplate(next) ?? weakBoilerplate(next) ?? "rule")
  );
};

/** The office on the line before or after a name, or that of author. */
function roleOf(lines: readonly CuedLine[], at: number): string {
  const office = lines[at + 1]?.block.text;
  return (
    cuesOf(lines[at - 1]?.cues ?? [], "role")[0]?.role ??
    (office && isOffice(office) ? roleOfOffice(office) : AUTHOR)
  );
}

/** "City of …", as Arabic datelines name smaller places. */
const A_PLACE = /^(?:مدينة|محافظة|ولاية|بلدة|قرية|جزيرة|إقليم|منطقة)\s/;

/** The person in "City - Jane Doe" or "Jane Doe - City"; null for other lines. */
function readNameAndPlace(text: string): string | null {
  const [, first = "", second = ""] = PLACE_AND_NAME.exec(text) ?? [];
  if (looksLikeName(first) && A_PLACE.test(second)) return first;
  if (looksLikeName(first) && !second.includes(" ") && looksLikePlace(second)) return first;
  return looksLikePlace(first) && looksLikeName(second) ? second : null;
}

/**
 * Reads a name that stands alone between headline and text, as "Jane Doe" or "City - Jane Doe". Arabic has no capitals,
 * so there only a line beside the date is believed.
 * @param body index of the first block of the text
 * @param authored true where another line already names the author
 * @param listed true under the name of another author
 * @returns null for a line that is no name, or the name of somebody whom the text is about
 */
export function readBareName(
  lines: readonly CuedLine[],
  at: number,
  body: number,
  authored: boolean,
  listed = false,
): Credit | null {
  const line = lines[at];
  if (!line || line.cues.length > 0 || line.shape !== "short") return null;
  const text = line.block.text.replace(FROM_WHERE, "");
  if (looksLikeOutlet(readLineText(text)) || isOffice(text)) return null;
  const placed = readNameAndPlace(text);
  if (placed) return { name: placed, role: AUTHOR };
  if (!looksLikeName(text) || isKnownPlace(text)) return null;
  const beside = listed || isBesideData(lines, at);
  if (hasArabic(text))
    return (beside || (!authored && isAboveButtons(lines, at))) && !text.startsWith("ال")
      ? { name: text, role: roleOf(lines, at) }
      : null;
  const running = lines.slice(body, body + SEARCHED);
  if (isOfCommonWords(text, running) || (!beside && (authored || isSpokenOf(text, running)))) return null;
  return { name: text, role: roleOf(lines, at) };
}
