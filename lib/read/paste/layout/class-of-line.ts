import { cuesOf, hasCue } from "../cue";
import { countWords } from "../shape";
import { isOfFoot } from "./find-end";
import { groupOf } from "./groups";
import type { LineClass } from "./line-class";
import { isProse, type Marked, sureBoilerplate, weakBoilerplate } from "./marked";
import { isCredit, namesPeople } from "./people";
import { pictureClass } from "./pictures";
import type { Progress } from "./progress";
import { isQuotation } from "./quotations";
import { classOfShortLine, isHeadingQuestion } from "./subheads";

/** A line of such length in the foot is a paragraph that lost its full stop, not an entry of a menu. */
const LONGEST_MENU_ENTRY = 100;

const isBoilerplate = (marked: Marked | undefined): boolean =>
  marked !== undefined && (sureBoilerplate(marked) ?? weakBoilerplate(marked)) !== null && !isProse(marked);

/** Lines whose cue holds wherever after the first paragraph they stand. */
function classByCue(progress: Progress, at: number, marked: Marked): LineClass | null {
  if (progress.appeals.has(at)) return "appeal";
  const sure = sureBoilerplate(marked);
  if (sure) return sure;
  if (isFootLine(progress, at, marked)) return "contact";
  if (hasCue(marked.cues, "address", "related", "translation")) return "reference";
  if (hasCue(marked.cues, "keywords")) return "keywords";
  return hasCue(marked.cues, "source") || isCredit(progress, at, marked) ? "masthead" : null;
}

/** A date amid the text heads a paragraph of a chronicle, unless it says that it is the page's. */
function classOfDate({ last, foot, titledTimes }: Progress, at: number, marked: Marked): LineClass | null {
  const dates = cuesOf(marked.cues, "date");
  if (dates.length === 0) return null;
  if (dates.some(({ reading }) => reading.role !== null && !reading.timeOnly)) return "masthead";
  if (at <= last) return titledTimes ? "paragraph" : null;
  return foot || dates.some(({ reading }) => reading.timeOnly) ? "listing" : "masthead";
}

/** True for a line that only pages have, where it is under the text. */
const isFootLine = ({ blocks, last }: Progress, at: number, marked: Marked): boolean =>
  at > last && (isOfFoot(marked) || (isUnclaimed(marked) && isWithContact(blocks, at)));

const isUnclaimed = ({ cues, shape }: Marked): boolean =>
  shape === "short" && cues.every((cue) => cue.kind === "credit" || ("weak" in cue && cue.weak === true));

/** True for a line that stands together with an e-mail address or a telephone number: a name, an office. */
function isWithContact(blocks: readonly Marked[], at: number): boolean {
  const group = groupOf(blocks, at);
  return group !== null && blocks.slice(group.from, group.to).some(isOfFoot);
}

/** A line of common words, such as one network's name, is boilerplate in the foot and beside other boilerplate. */
function classOfWeak({ blocks, last }: Progress, at: number, marked: Marked): LineClass | null {
  const weak = weakBoilerplate(marked);
  if (!weak || isProse(marked) || (marked.block.marker && at < last)) return null;
  const beside = isBoilerplate(blocks[at - 1]) || isBoilerplate(blocks[at + 1]);
  if (weak === "appeal" && marked.shape === "sentence" && !beside) return null;
  return at > last || (beside && weak !== "disclaimer") ? weak : null;
}

/** True for a line with a button above it and one under it: "Quick guide", the question it answers, "Show". */
const isAmongButtons = (blocks: readonly Marked[], at: number): boolean => {
  const before = blocks[at - 1];
  const button = before ? sureBoilerplate(before) : null;
  return button !== null && button !== "advertisement" && button !== "rule" && isBoilerplate(blocks[at + 1]);
};

/** True for a sentence among lines that stand together, as under the title of an offer. */
const isInSmallGroup = (blocks: readonly Marked[], at: number): boolean => {
  const group = groupOf(blocks, at);
  return group !== null && group.to - group.from > 1;
};

/** A line of so many words right under the text is a paragraph that lost its full stop. */
const FEWEST_WORDS_OF_TEXT = 9;
const FIGURE_AT_END = /[\d٠-٩]\S*$/;

/** True under the text for a long line, and for a short one that heads a list of words; a list of figures is a table. */
function readsLikeText(blocks: readonly Marked[], at: number): boolean {
  const [marked, next] = [blocks[at], blocks[at + 1]];
  if (!marked) return false;
  if (next?.block.marker) return !isTableRow(blocks, at + 1);
  return countWords(marked.block.text) >= FEWEST_WORDS_OF_TEXT;
}

/** True for an entry that ends with a figure as its neighbours do. */
function isTableRow(blocks: readonly Marked[], at: number): boolean {
  const rows = blocks.slice(Math.max(0, at - 1), at + 2).filter(({ block }) => block.marker);
  return (
    rows.length > 1 && rows.every(({ block, shape }) => shape === "short" && FIGURE_AT_END.test(block.text))
  );
}

/** The class of a line that no cue claims, by its form and its neighbours. */
function classByForm(progress: Progress, at: number, marked: Marked): LineClass {
  const { blocks, last, foot, closed, footed, indent } = progress;
  const { marker, text } = marked.block;
  if (isQuotation(blocks, at, indent)) return "quotation";
  if (marked.shape !== "running" && isAmongButtons(blocks, at)) return "navigation";
  if (isHeadingQuestion(progress, at, marked)) return "subhead";
  if (marker && at > last && isTableRow(blocks, at)) return "navigation";
  if (marker && marker.sign.trim() !== "—") return "listEntry";
  if (isProse(marked)) return "paragraph";
  if (marked.shape !== "short")
    return (closed || foot) && isInSmallGroup(blocks, at) ? "navigation" : "paragraph";
  if (at < last) return classOfShortLine(progress, at, marked);
  if (!foot && (!footed || readsLikeText(blocks, at)))
    return blocks[at + 1]?.block.marker ? "subhead" : "paragraph";
  return text.length <= LONGEST_MENU_ENTRY ? "navigation" : "paragraph";
}

/** The class of one line in or under the text that belongs to no list. */
export function classOfLine(progress: Progress, at: number): LineClass {
  const marked = progress.blocks[at];
  if (!marked) return "navigation";
  const amid = at < progress.last;
  return (
    classByCue(progress, at, marked) ??
    classOfDate(progress, at, marked) ??
    (amid ? pictureClass(progress.blocks, at, false) : null) ??
    classOfWeak(progress, at, marked) ??
    (namesPeople(progress, at, marked) ? "masthead" : null) ??
    (!amid && hasCue(marked.cues, "outlet") ? "outlet" : null) ??
    classByForm(progress, at, marked)
  );
}
