import { type CueOf, hasCue } from "../cues/cue";
import { markAppealBoxes } from "./appeal-boxes";
import { markAuthorNotes } from "./author-notes";
import { classOfLine } from "./class-of-line";
import { type CuedLine, sureBoilerplate } from "./cued-line";
import { findAppeals } from "./find-appeals";
import { findEnd, isFootOnly } from "./find-end";
import type { LabellingState } from "./labelling-state";
import type { LabelledLine, LineClass } from "./line-class";
import { findLastDense, listHeading, readArticleList, readKeywordList } from "./lists";
import { hasTitledTimes } from "./live-times";
import { withSignature } from "./name-lines";
import { usualIndent } from "./quotations";
import { readUnknownList } from "./unknown-list";

/** Classes of the article's own lines: they do not indicate the page's foot. */
const OF_ARTICLE: readonly LineClass[] = [
  "paragraph",
  "subhead",
  "quotation",
  "listEntry",
  "caption",
  "masthead",
  "rule",
];

/** Classes of lines after which nothing more of the article follows. */
const CLOSING: readonly LineClass[] = [
  "listHeading",
  "reference",
  "listing",
  "copyright",
  "contact",
  "feedback",
];

/** Classes that lines after the heading of comments or the colophon keep; all others belong to that section. */
const KEPT_AFTER_TAIL: readonly LineClass[] = [
  "reference",
  "keywords",
  "listing",
  "listHeading",
  "copyright",
  "appeal",
  "shareBar",
  "siteMenu",
];

function readItems({ lines, dense }: LabellingState, from: number, heading: CueOf<"heading">): LineClass[] {
  if (heading.of === "keywords") return readKeywordList(lines, from);
  return heading.of === "colophon" ? [] : readArticleList(lines, from, heading, dense);
}

/** The classes of a list, starting with its heading; null if the line is not such a heading. */
function classOfList(state: LabellingState, at: number): LineClass[] | null {
  const { lines, last, tail } = state;
  const line = lines[at];
  const heading = line ? listHeading(line) : null;
  if (!heading && at > last && at < tail) return readUnknownList(lines, at);
  if (!heading || (heading.weak && at < last)) return null;
  if (at === tail) return ["listHeading"];
  if (heading.of === "comments") return ["count"];
  const items = readItems(state, at + 1, heading);
  const amid = at < last && line?.shape !== "short";
  return items.length === 0 && (heading.weak || heading.of === "colophon" || amid)
    ? null
    : ["listHeading", ...items];
}

/** True for a line that shows that a page continues under its article. */
const showsFoot = (line: CuedLine): boolean =>
  hasCue(line.cues, "heading", "keywords", "related") || sureBoilerplate(line) !== null || isFootOnly(line);

function toLabellingState(
  lines: readonly CuedLine[],
  tail: number,
  credited: ReadonlySet<string>,
): LabellingState {
  const { last } = findEnd(lines);
  return {
    lines,
    last,
    dense: findLastDense(lines),
    tail,
    indent: usualIndent(lines),
    credited,
    appeals: findAppeals(lines, last),
    titledTimes: hasTitledTimes(lines.slice(0, last)),
    footed: lines.slice(last + 1).some(showsFoot),
    foot: false,
    closed: false,
  };
}

/**
 * Labels the text and what follows it.
 * @param blocks the lines from the first of the text on
 * @param credited keys of the names credited above
 */
export function labelBody(lines: readonly CuedLine[], credited: ReadonlySet<string>): LabelledLine[] {
  const boxed = markAppealBoxes(lines);
  const end = findEnd(boxed);
  const noted = markAuthorNotes(boxed, end, credited);
  const state = toLabellingState(noted, end.tail, credited);
  const heading = noted[end.tail];
  const classAfterTail: LineClass =
    heading && listHeading(heading)?.of === "colophon" ? "colophon" : "comment";
  const classes: LineClass[] = [];
  while (classes.length < noted.length) {
    const at = classes.length;
    const read = classOfList(state, at) ?? [classOfLine(state, at)];
    for (const as of read) classes.push(at > end.tail && !KEPT_AFTER_TAIL.includes(as) ? classAfterTail : as);
    state.closed ||= at > state.last && CLOSING.includes(read[0] ?? "paragraph");
    const signed = read[0] === "masthead" && hasCue(noted[at]?.cues ?? [], "credit");
    state.foot ||= at > state.last && (signed || !OF_ARTICLE.includes(read[0] ?? "paragraph"));
  }
  return noted.map((line, at) => withSignature(state, at, { ...line, as: classes[at] ?? "navigation" }));
}
