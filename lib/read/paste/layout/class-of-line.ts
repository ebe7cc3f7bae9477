import { cuesOf, hasCue } from "../cues/cue";
import { countWords } from "../line-shape";
import { type CuedLine, isProse, sureBoilerplate, weakBoilerplate } from "./cued-line";
import { isFootOnly } from "./find-end";
import type { LabellingState } from "./labelling-state";
import type { LineClass } from "./line-class";
import { groupOf } from "./line-groups";
import { isCredit, namesPeople } from "./name-lines";
import { pictureClass } from "./picture-class";
import { isQuotation } from "./quotations";
import { classOfShortLine, isHeadingQuestion } from "./subheads";

/** A longer line at the foot is a paragraph without its full stop and not a menu entry. */
const MAX_MENU_ENTRY_LENGTH = 100;

const isBoilerplate = (line: CuedLine | undefined): boolean =>
  line !== undefined && (sureBoilerplate(line) ?? weakBoilerplate(line)) !== null && !isProse(line);

/** Classes that follow from a cue anywhere after the first paragraph. */
function classByCue(state: LabellingState, at: number, line: CuedLine): LineClass | null {
  if (state.appeals.has(at)) return "appeal";
  const sure = sureBoilerplate(line);
  if (sure) return sure;
  if (isFootLine(state, at, line)) return "contact";
  if (hasCue(line.cues, "address", "related", "translation")) return "reference";
  if (hasCue(line.cues, "keywords")) return "keywords";
  return hasCue(line.cues, "source") || isCredit(state, at, line) ? "masthead" : null;
}

/** A date within the text is the heading of a chronicle's paragraph, unless it is labelled as the page's. */
function classOfDate(
  { last, foot, titledTimes }: LabellingState,
  at: number,
  line: CuedLine,
): LineClass | null {
  const dates = cuesOf(line.cues, "date");
  if (dates.length === 0) return null;
  if (dates.some(({ reading }) => reading.role !== null && !reading.timeOnly)) return "masthead";
  if (at <= last) return titledTimes ? "paragraph" : null;
  return foot || dates.some(({ reading }) => reading.timeOnly) ? "listing" : "masthead";
}

/** True for a line under the text that only pages have. */
const isFootLine = ({ lines, last }: LabellingState, at: number, line: CuedLine): boolean =>
  at > last && (isFootOnly(line) || (isUnclaimed(line) && isWithContact(lines, at)));

const isUnclaimed = ({ cues, shape }: CuedLine): boolean =>
  shape === "short" && cues.every((cue) => cue.kind === "credit" || ("weak" in cue && cue.weak === true));

/** True for a line grouped with an e-mail address or a telephone number: a name, an office. */
function isWithContact(lines: readonly CuedLine[], at: number): boolean {
  const group = groupOf(lines, at);
  return group !== null && lines.slice(group.from, group.to).some(isFootOnly);
}

/** A line of common words, such as one network's name, is boilerplate at the foot and next to other boilerplate. */
function classOfWeak({ lines, last }: LabellingState, at: number, line: CuedLine): LineClass | null {
  const weak = weakBoilerplate(line);
  if (!weak || isProse(line) || (line.block.marker && at < last)) return null;
  const beside = isBoilerplate(lines[at - 1]) || isBoilerplate(lines[at + 1]);
  if (weak === "appeal" && line.shape === "sentence" && !beside) return null;
  return at > last || (beside && weak !== "disclaimer") ? weak : null;
}

/** True for a line with a button above and one below: "Quick guide", the question it answers, "Show". */
const isAmongButtons = (lines: readonly CuedLine[], at: number): boolean => {
  const before = lines[at - 1];
  const button = before ? sureBoilerplate(before) : null;
  return button !== null && button !== "advertisement" && button !== "rule" && isBoilerplate(lines[at + 1]);
};

/** True for a sentence within a group of lines, as under the title of an offer. */
const isInSmallGroup = (lines: readonly CuedLine[], at: number): boolean => {
  const group = groupOf(lines, at);
  return group !== null && group.to - group.from > 1;
};

/** A line right under the text with this many words is a paragraph without its full stop. */
const MIN_WORDS_OF_TEXT = 9;
const FIGURE_AT_END = /[\d٠-٩]\S*$/;

/** True under the text for a long line, and for a short one above a list of words; a list of figures is a table. */
function readsLikeText(lines: readonly CuedLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line) return false;
  if (next?.block.marker) return !isTableRow(lines, at + 1);
  return countWords(line.block.text) >= MIN_WORDS_OF_TEXT;
}

/** True for an entry that ends with a figure, as its neighbours do. */
function isTableRow(lines: readonly CuedLine[], at: number): boolean {
  const rows = lines.slice(Math.max(0, at - 1), at + 2).filter(({ block }) => block.marker);
  return (
    rows.length > 1 && rows.every(({ block, shape }) => shape === "short" && FIGURE_AT_END.test(block.text))
  );
}

/** The class of a line without cues, by its form and its neighbours. */
function classByForm(state: LabellingState, at: number, line: CuedLine): LineClass {
  const { lines, last, foot, closed, footed, indent } = state;
  const { marker, text } = line.block;
  if (isQuotation(lines, at, indent)) return "quotation";
  if (line.shape !== "running" && isAmongButtons(lines, at)) return "navigation";
  if (isHeadingQuestion(state, at, line)) return "subhead";
  if (marker && at > last && isTableRow(lines, at)) return "navigation";
  if (marker && marker.sign.trim() !== "—") return "listEntry";
  if (isProse(line)) return "paragraph";
  if (line.shape !== "short")
    return (closed || foot) && isInSmallGroup(lines, at) ? "navigation" : "paragraph";
  if (at < last) return classOfShortLine(state, at, line);
  if (!foot && (!footed || readsLikeText(lines, at)))
    return lines[at + 1]?.block.marker ? "subhead" : "paragraph";
  return text.length <= MAX_MENU_ENTRY_LENGTH ? "navigation" : "paragraph";
}

/** The class of a line in or under the text that does not belong to a list. */
export function classOfLine(state: LabellingState, at: number): LineClass {
  const line = state.lines[at];
  if (!line) return "navigation";
  const amid = at < state.last;
  return (
    classByCue(state, at, line) ??
    classOfDate(state, at, line) ??
    (amid ? pictureClass(state.lines, at, false) : null) ??
    classOfWeak(state, at, line) ??
    (namesPeople(state, at, line) ? "masthead" : null) ??
    (!amid && hasCue(line.cues, "outlet") ? "outlet" : null) ??
    classByForm(state, at, line)
  );
}
