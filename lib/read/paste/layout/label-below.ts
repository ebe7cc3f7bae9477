import { listTokens } from "../../../text/line-tokens";
import { hasArabic } from "../../../text/normalise";
import { AUTHOR, isOffice } from "../cues/credit";
import { cuesOf, hasCue } from "../cues/cue";
import { isHighlightsHeading } from "../cues/fields";
import { isKnownPlace, looksLikePlace } from "../cues/place";
import { countWords } from "../line-shape";
import { readBareName } from "./bare-names";
import { classByCue, isMasthead } from "./class-near-headline";
import { type CuedLine, isCopy, isProse, isSameTitle, sureBoilerplate, weakBoilerplate } from "./cued-line";
import { isInFactBox } from "./fact-box";
import { mayOpenBody } from "./find-body";
import type { LabelledLine, LineClass } from "./line-class";
import { groupOf } from "./line-groups";
import { hasTitledTimes } from "./live-times";
import { pictureClass } from "./picture-class";

/** Minimum number of words of a standfirst; a shorter line is a label. */
const MIN_STANDFIRST_WORDS = 5;
/** How near the next entry of a live page is, in lines. */
const NEXT_ENTRY = 60;

/** "Photos by X" belongs to the masthead if other names or the date are next to it, and to a picture elsewhere. */
function isInMasthead(lines: readonly CuedLine[], at: number): boolean {
  const line = lines[at];
  if (!line || !isMasthead(line)) return false;
  if (!hasCue(line.cues, "caption")) return true;
  return [lines[at - 1], lines[at + 1]].some(
    (other) => other !== undefined && isMasthead(other) && !hasCue(other.cues, "caption"),
  );
}

/** "Jane Doe is a columnist", under the line with her name. */
const isNoteOn = (name: CuedLine | undefined, line: CuedLine): boolean =>
  name !== undefined && name.key !== "" && line.key.startsWith(`${name.key} is `);

const isTime = (line: CuedLine | undefined): boolean =>
  cuesOf(line?.cues ?? [], "date").some(({ reading }) => reading.timeOnly && reading.role === null);

/** Every entry of a live page starts with its time: the first one is not a dateline if more follow. */
const isTimeOfEntry = (lines: readonly CuedLine[], at: number): boolean =>
  isTime(lines[at]) && lines.slice(at + 1, at + 1 + NEXT_ENTRY).some(isTime);

/** The city of a dateline, on a line of its own. */
const isDatelineCity = (text: string): boolean =>
  isKnownPlace(text) ||
  (text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase() && looksLikePlace(text));

const isDataOrButton = (line: CuedLine): boolean =>
  (isMasthead(line) && !isTime(line)) || sureBoilerplate(line) !== null;

/**
 * True for a line grouped with the date, a name or a button, or above one: a label, a handle, where it was heard. A
 * subhead is above text.
 */
function isAmongData(lines: readonly CuedLine[], at: number, headline: number, body: number): boolean {
  const next = lines[at + 1];
  if (next && at + 1 < body && isDataOrButton(next)) return true;
  const group = groupOf(lines, at);
  if (!group || group.from <= headline || group.to > body) return false;
  return lines.slice(group.from, group.to).some(isDataOrButton);
}

/** The class of a line without a certain cue: a standfirst, a list entry, or a short line that stays in the text. */
function classOfUncued(
  lines: readonly CuedLine[],
  at: number,
  headline: number,
  body: number,
  listed: boolean,
): LineClass {
  const line = lines[at];
  if (!line) return "navigation";
  const { text, marker } = line.block;
  if (isInFactBox(lines, at)) return "navigation";
  if (marker || (listed && line.shape === "short")) return "listEntry";
  if (mayOpenBody(line) || isProse(line)) return "standfirst";
  if (at === body - 1 && isDatelineCity(text)) return "paragraph";
  if (countWords(text) < MIN_STANDFIRST_WORDS && isAmongData(lines, at, headline, body)) return "navigation";
  return countWords(text) >= MIN_STANDFIRST_WORDS && !isHighlightsHeading(listTokens(text))
    ? "standfirst"
    : "subhead";
}

function classBelow(
  lines: readonly CuedLine[],
  at: number,
  headline: number,
  body: number,
  listed: boolean,
): LineClass {
  const line = lines[at];
  if (!line) return "navigation";
  if (line.shape === "short" && isSameTitle(line, lines[headline])) return "duplicate";
  if (isTimeOfEntry(lines, at))
    return hasTitledTimes(lines.slice(at, at + NEXT_ENTRY)) ? "paragraph" : "subhead";
  if (isInMasthead(lines, at)) return "masthead";
  const told = pictureClass(lines, at, true) ?? classByCue(line);
  if (told) return told;
  if (isOffice(line.block.text) || hasCue(line.cues, "section")) return "masthead";
  if (isNoteOn(lines[at - 1], line)) return "masthead";
  if (hasCue(line.cues, "summary")) return "standfirst";
  if (hasCue(line.cues, "related")) return "reference";
  if (hasCue(line.cues, "heading")) return "listHeading";
  return weakBoilerplate(line) ?? classOfUncued(lines, at, headline, body, listed);
}

/** This many consecutive lines without a full stop are points, fewer a standfirst. */
const MIN_POINTS = 3;

/**
 * True at the start of several lines as long as sentences but without a full stop: the points that sum up an article.
 */
function startsPoints(lines: readonly CuedLine[], at: number, body: number): boolean {
  const isPoint = (line: CuedLine | undefined) =>
    line?.shape === "short" && line.cues.length === 0 && countWords(line.block.text) >= MIN_STANDFIRST_WORDS;
  let count = 0;
  while (count < MIN_POINTS && at + count < body && isPoint(lines[at + count])) count++;
  return count >= MIN_POINTS;
}

const isAuthor = (line: CuedLine): boolean =>
  cuesOf(line.cues, "credit").some(({ credits }) => credits.some(({ role }) => role === AUTHOR));

/** Maximum number of lines of a standfirst; what follows stays in the text. */
const MAX_STANDFIRST_LINES = 3;
/** If there are more lines between headline and text than a masthead has, the short ones are a menu's. */
const MAX_MASTHEAD_LINES = 40;

/** Bounds the standfirst: pages with menus under the headline have many lines of its length. */
function boundStandfirst(labelled: readonly LabelledLine[]): LabelledLine[] {
  let count = 0;
  return labelled.map((line) => {
    if (line.as === "subhead" && labelled.length > MAX_MASTHEAD_LINES) return { ...line, as: "navigation" };
    if (line.as !== "standfirst" || ++count <= MAX_STANDFIRST_LINES) return line;
    if (line.shape !== "short") return { ...line, as: "paragraph" };
    return { ...line, as: labelled.length > MAX_MASTHEAD_LINES ? "navigation" : "subhead" };
  });
}

/** True for words of the headline that occur twice under it: the label of a picture and its hidden description. */
function isLabelOfPicture(lines: readonly CuedLine[], at: number, headline: number): boolean {
  const line = lines[at];
  if (line?.shape !== "short" || line.cues.length > 0) return false;
  const doubled = isCopy(line, lines[at - 1]) || isCopy(line, lines[at + 1]);
  return (
    doubled && !isSameTitle(line, lines[headline]) && ` ${lines[headline]?.key} `.includes(` ${line.key} `)
  );
}

/** True right under a name alone below "Authors": the list continues. */
function isUnderName(lines: readonly CuedLine[], at: number, labelled: readonly LabelledLine[]): boolean {
  const [role, last] = labelled.slice(-2);
  const named = last?.as === "masthead" && hasCue(last.cues, "credit") && !lines[at]?.block.gap;
  return named && role !== undefined && hasCue(role.cues, "role", "credit") && !hasArabic(last.block.text);
}

/** Labels the lines between the headline and the body. */
export function labelBelow(lines: readonly CuedLine[], headline: number, body: number): LabelledLine[] {
  const labelled: LabelledLine[] = [];
  let authored = lines.slice(headline + 1, body).some(isAuthor);
  let listed = false;
  for (let at = headline + 1; at < body; at++) {
    const line = lines[at];
    if (!line) continue;
    if (isLabelOfPicture(lines, at, headline)) {
      labelled.push({ ...line, as: isCopy(line, lines[at - 1]) ? "duplicate" : "caption" });
      continue;
    }
    const name = listed ? null : readBareName(lines, at, body, authored, isUnderName(lines, at, labelled));
    if (name) {
      labelled.push({ ...line, cues: [{ kind: "credit", credits: [name] }], as: "masthead" });
      authored = true;
      continue;
    }
    const as = classBelow(lines, at, headline, body, listed);
    labelled.push({ ...line, as });
    const points = isHighlightsHeading(listTokens(line.block.text)) || startsPoints(lines, at + 1, body);
    listed = points || (listed && as === "listEntry");
  }
  return boundStandfirst(labelled);
}
