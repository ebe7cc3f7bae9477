import { hasArabic } from "../../../text/normalise";
import { cuesOf, hasCue } from "../cue";
import { AUTHOR, isOffice } from "../cues/credit";
import { isHighlightsHeading } from "../cues/fields";
import { isKnownPlace, looksLikePlace } from "../cues/place";
import { countWords } from "../shape";
import { listTokens } from "../tokens";
import { readBareName } from "./bare-names";
import { isInFieldBox } from "./field-box";
import { mayOpenBody } from "./find-body";
import { groupOf } from "./groups";
import { classByCue, isMasthead } from "./head-cues";
import type { Labelled, LineClass } from "./line-class";
import { hasTitledTimes } from "./live-times";
import { isCopy, isProse, isSameTitle, type Marked, sureBoilerplate, weakBoilerplate } from "./marked";
import { pictureClass } from "./pictures";

/** A line of at least so many words under a headline is a standfirst, a shorter one a label of something. */
const SHORTEST_STANDFIRST = 5;
/** Within so many lines the next entry of a live page begins. */
const NEXT_ENTRY = 60;

/** "Photos by X" is of the masthead where other names or the date stand next to it, and of a picture elsewhere. */
function isInMasthead(blocks: readonly Marked[], at: number): boolean {
  const marked = blocks[at];
  if (!marked || !isMasthead(marked)) return false;
  if (!hasCue(marked.cues, "caption")) return true;
  return [blocks[at - 1], blocks[at + 1]].some(
    (other) => other !== undefined && isMasthead(other) && !hasCue(other.cues, "caption"),
  );
}

/** "Jane Doe is a columnist", under the line with her name. */
const isNoteOn = (name: Marked | undefined, marked: Marked): boolean =>
  name !== undefined && name.key !== "" && marked.key.startsWith(`${name.key} is `);

const isTime = (marked: Marked | undefined): boolean =>
  cuesOf(marked?.cues ?? [], "date").some(({ reading }) => reading.timeOnly && reading.role === null);

/** On a live page every entry begins with its time: the first one is no dateline where more follow. */
const isTimeOfEntry = (blocks: readonly Marked[], at: number): boolean =>
  isTime(blocks[at]) && blocks.slice(at + 1, at + 1 + NEXT_ENTRY).some(isTime);

/** The city that opens the text, set on a line of its own. */
const isDatelineCity = (text: string): boolean =>
  isKnownPlace(text) ||
  (text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase() && looksLikePlace(text));

const isDataOrButton = (marked: Marked): boolean =>
  (isMasthead(marked) && !isTime(marked)) || sureBoilerplate(marked) !== null;

/**
 * True for a line that stands together with the date, a name or a button, or above one: a label, a handle, where it was
 * heard. A subhead stands above text.
 */
function isAmongData(blocks: readonly Marked[], at: number, headline: number, body: number): boolean {
  const next = blocks[at + 1];
  if (next && at + 1 < body && isDataOrButton(next)) return true;
  const group = groupOf(blocks, at);
  if (!group || group.from <= headline || group.to > body) return false;
  return blocks.slice(group.from, group.to).some(isDataOrButton);
}

/** A line with no certain cue: a standfirst, an entry of a list, or a short line that stays in the text. */
function classOfUncued(
  blocks: readonly Marked[],
  at: number,
  headline: number,
  body: number,
  listed: boolean,
): LineClass {
  const marked = blocks[at];
  if (!marked) return "navigation";
  const { text, marker } = marked.block;
  if (isInFieldBox(blocks, at)) return "navigation";
  if (marker || (listed && marked.shape === "short")) return "listEntry";
  if (mayOpenBody(marked) || isProse(marked)) return "standfirst";
  if (at === body - 1 && isDatelineCity(text)) return "paragraph";
  if (countWords(text) < SHORTEST_STANDFIRST && isAmongData(blocks, at, headline, body)) return "navigation";
  return countWords(text) >= SHORTEST_STANDFIRST && !isHighlightsHeading(listTokens(text))
    ? "standfirst"
    : "subhead";
}

function classBelow(
  blocks: readonly Marked[],
  at: number,
  headline: number,
  body: number,
  listed: boolean,
): LineClass {
  const marked = blocks[at];
  if (!marked) return "navigation";
  if (marked.shape === "short" && isSameTitle(marked, blocks[headline])) return "duplicate";
  if (isTimeOfEntry(blocks, at))
    return hasTitledTimes(blocks.slice(at, at + NEXT_ENTRY)) ? "paragraph" : "subhead";
  if (isInMasthead(blocks, at)) return "masthead";
  const told = pictureClass(blocks, at, true) ?? classByCue(marked);
  if (told) return told;
  if (isOffice(marked.block.text) || hasCue(marked.cues, "section")) return "masthead";
  if (isNoteOn(blocks[at - 1], marked)) return "masthead";
  if (hasCue(marked.cues, "summary")) return "standfirst";
  if (hasCue(marked.cues, "related")) return "reference";
  if (hasCue(marked.cues, "heading")) return "listHeading";
  return weakBoilerplate(marked) ?? classOfUncued(blocks, at, headline, body, listed);
}

/** So many lines without a full stop under one another are points, fewer a standfirst. */
const FEWEST_POINTS = 3;

/** True where several lines of a sentence's length but without its end begin, as papers sum an article up in points. */
function beginsPoints(blocks: readonly Marked[], at: number, body: number): boolean {
  const isPoint = (marked: Marked | undefined) =>
    marked?.shape === "short" &&
    marked.cues.length === 0 &&
    countWords(marked.block.text) >= SHORTEST_STANDFIRST;
  let count = 0;
  while (count < FEWEST_POINTS && at + count < body && isPoint(blocks[at + count])) count++;
  return count >= FEWEST_POINTS;
}

const isAuthor = (marked: Marked): boolean =>
  cuesOf(marked.cues, "credit").some(({ credits }) => credits.some(({ role }) => role === AUTHOR));

/** A standfirst has no more lines than this; what follows stays in the text. */
const MOST_STANDFIRST_LINES = 3;
/** Of more lines between headline and text than a masthead has, the short ones are a menu's. */
const LONGEST_MASTHEAD = 40;

/** Bounds the standfirst: pages with menus under the headline have many lines of its length. */
function boundStandfirst(labelled: readonly Labelled[]): Labelled[] {
  let lines = 0;
  return labelled.map((line) => {
    if (line.as === "subhead" && labelled.length > LONGEST_MASTHEAD) return { ...line, as: "navigation" };
    if (line.as !== "standfirst" || ++lines <= MOST_STANDFIRST_LINES) return line;
    if (line.shape !== "short") return { ...line, as: "paragraph" };
    return { ...line, as: labelled.length > LONGEST_MASTHEAD ? "navigation" : "subhead" };
  });
}

/** True for words of the headline that stand twice under it, as the label of a picture and its hidden description. */
function isLabelOfPicture(blocks: readonly Marked[], at: number, headline: number): boolean {
  const marked = blocks[at];
  if (marked?.shape !== "short" || marked.cues.length > 0) return false;
  const doubled = isCopy(marked, blocks[at - 1]) || isCopy(marked, blocks[at + 1]);
  return (
    doubled &&
    !isSameTitle(marked, blocks[headline]) &&
    ` ${blocks[headline]?.key} `.includes(` ${marked.key} `)
  );
}

/** True right under a name that stands alone below "Authors": the list goes on. */
function isUnderName(blocks: readonly Marked[], at: number, labelled: readonly Labelled[]): boolean {
  const [role, last] = labelled.slice(-2);
  const named = last?.as === "masthead" && hasCue(last.cues, "credit") && !blocks[at]?.block.gap;
  return named && role !== undefined && hasCue(role.cues, "role", "credit") && !hasArabic(last.block.text);
}

/** Labels what stands between the headline and the body. */
export function labelBelow(blocks: readonly Marked[], headline: number, body: number): Labelled[] {
  const labelled: Labelled[] = [];
  let authored = blocks.slice(headline + 1, body).some(isAuthor);
  let listed = false;
  for (let at = headline + 1; at < body; at++) {
    const marked = blocks[at];
    if (!marked) continue;
    if (isLabelOfPicture(blocks, at, headline)) {
      labelled.push({ ...marked, as: isCopy(marked, blocks[at - 1]) ? "duplicate" : "caption" });
      continue;
    }
    const name = listed ? null : readBareName(blocks, at, body, authored, isUnderName(blocks, at, labelled));
    if (name) {
      labelled.push({ ...marked, cues: [{ kind: "credit", credits: [name] }], as: "masthead" });
      authored = true;
      continue;
    }
    const as = classBelow(blocks, at, headline, body, listed);
    labelled.push({ ...marked, as });
    const points = isHighlightsHeading(listTokens(marked.block.text)) || beginsPoints(blocks, at + 1, body);
    listed = points || (listed && as === "listEntry");
  }
  return boundStandfirst(labelled);
}
