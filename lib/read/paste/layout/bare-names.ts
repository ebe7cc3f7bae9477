import { hasArabic } from "../../../text/normalise";
import { AUTHOR, isOffice, roleOfOffice } from "../cues/credit";
import { type Boilerplate, type Credit, cuesOf, hasCue } from "../cues/cue";
import { looksLikeOutlet } from "../cues/masthead";
import { looksLikeName } from "../cues/names";
import { isKnownPlace, looksLikePlace } from "../cues/place";
import { readLineText } from "../line-text";
import { type CuedLine, sureBoilerplate, weakBoilerplate } from "./cued-line";
import { isSetApart } from "./line-groups";

/** How much of the text is searched for a name, in lines. */
const SEARCHED = 300;

const PLACE_AND_NAME = /^([^–—|/]{2,30}?)(?:\s+[-–—/]\s+|\s*\|\s*)([^–—|/]{3,40})$/;

/** "Jane Doe at Quarry Park", as on sports pages. */
const FROM_WHERE = /\s(?:at|in)\s\p{Lu}[\p{L}\s'’.-]{2,40}$/u;

const ABOVE: readonly Boilerplate[] = ["shareBar", "textSize", "readingTime"];

/** True if the text mentions a person other than at the start of a paragraph, where notes on authors begin. */
const isSpokenOf = (name: string, text: readonly CuedLine[]): boolean =>
  text.some(({ block }) => block.text.indexOf(name) > 0);

/**
 * True if the text has a word of the line in small letters: then its capitals are those of a headline and not of a
 * name.
 */
function isOfCommonWords(name: string, text: readonly CuedLine[]): boolean {
  const words = name.split(/\s+/).filter((word) => word.length > 3);
  const sample = text.map(({ block }) => block.text.slice(0, 2000)).join(" ");
  return words.some((word) => word !== word.toLowerCase() && sample.includes(` ${word.toLowerCase()} `));
}

/** True for a line with a day; a time alone belongs to an entry of a live page. */
const isDated = ({ cues }: CuedLine): boolean =>
  cuesOf(cues, "date").some(({ reading }) => !reading.timeOnly);

/** True for a line next to the date or an office, where bylines are. */
const isBesideData = (lines: readonly CuedLine[], at: number): boolean =>
  [lines[at - 1], lines[at + 1]].some(
    (other) =>
      other !== undefined && (hasCue(other.cues, "role") || isDated(other) || isOffice(other.block.text)),
  );

/** True for a line set apart above the share buttons, where portals have the byline. */
const isAboveButtons = (lines: readonly CuedLine[], at: number): boolean => {
  const next = lines[at + 1];
  return (
    isSetApart(lines, at) &&
    next !== undefined &&
    ABOVE.includes(sureBoilerplate(next) ?? weakBoilerplate(next) ?? "rule")
  );
};

/** The office on the line before or after a name, or else that of author. */
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
 * Reads a name alone on its line between headline and text: "Jane Doe" or "City - Jane Doe". Arabic has no capitals,
 * so there the line must be next to the date.
 * @param body index of the first line of the text
 * @param authored true if another line already names the author
 * @param listed true under the name of another author
 * @returns null for a line that is not a name, or names somebody the text is about
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
