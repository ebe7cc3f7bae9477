import { type CueOf, hasCue } from "../cue";
import { markAuthorNotes } from "./author-notes";
import { markBoxes } from "./boxes";
import { classOfLine } from "./class-of-line";
import { findAppeals } from "./find-appeals";
import { findEnd, isOfFoot } from "./find-end";
import type { Labelled, LineClass } from "./line-class";
import { findLastDense, listHeading, readArticleList, readKeywordList } from "./lists";
import { hasTitledTimes } from "./live-times";
import { type Marked, sureBoilerplate } from "./marked";
import { withSignature } from "./people";
import type { Progress } from "./progress";
import { usualIndent } from "./quotations";
import { readUnknownList } from "./unknown-list";

/** Classes of the article's own lines: they do not show that the page's foot has begun. */
const OF_ARTICLE: readonly LineClass[] = [
  "paragraph",
  "subhead",
  "quotation",
  "listEntry",
  "caption",
  "masthead",
  "rule",
];

/** Classes of lines behind which a page has no more of its article. */
const CLOSING: readonly LineClass[] = [
  "listHeading",
  "reference",
  "listing",
  "copyright",
  "contact",
  "feedback",
];

/** Classes that lines behind the readers' comments and the colophon keep; all others are of those. */
const KEPT_BEHIND: readonly LineClass[] = [
  "reference",
  "keywords",
  "listing",
  "listHeading",
  "copyright",
  "appeal",
  "shareBar",
  "siteMenu",
];

function readItems({ blocks, dense }: Progress, from: number, heading: CueOf<"heading">): LineClass[] {
  if (heading.of === "keywords") return readKeywordList(blocks, from);
  return heading.of === "colophon" ? [] : readArticleList(blocks, from, heading, dense);
}

/** The classes of a list from its heading on; null where the line is the heading of none. */
function classOfList(progress: Progress, at: number): LineClass[] | null {
  const { blocks, last, tail } = progress;
  const marked = blocks[at];
  const heading = marked ? listHeading(marked) : null;
  if (!heading && at > last && at < tail) return readUnknownList(blocks, at);
  if (!heading || (heading.weak && at < last)) return null;
  if (at === tail) return ["listHeading"];
  if (heading.of === "comments") return ["count"];
  const items = readItems(progress, at + 1, heading);
  const amid = at < last && marked?.shape !== "short";
  return items.length === 0 && (heading.weak || heading.of === "colophon" || amid)
    ? null
    : ["listHeading", ...items];
}

/** True for a line that shows that a page goes on under its article. */
const showsFoot = (marked: Marked): boolean =>
  hasCue(marked.cues, "heading", "keywords", "related") ||
  sureBoilerplate(marked) !== null ||
  isOfFoot(marked);

function toProgress(blocks: readonly Marked[], tail: number, credited: ReadonlySet<string>): Progress {
  const { last } = findEnd(blocks);
  return {
    blocks,
    last,
    dense: findLastDense(blocks),
    tail,
    indent: usualIndent(blocks),
    credited,
    appeals: findAppeals(blocks, last),
    titledTimes: hasTitledTimes(blocks.slice(0, last)),
    footed: blocks.slice(last + 1).some(showsFoot),
    foot: false,
    closed: false,
  };
}

/**
 * Labels the text and what stands under it.
 * @param blocks the blocks from the first of the text on
 * @param credited keys of the names credited above
 */
export function labelBody(blocks: readonly Marked[], credited: ReadonlySet<string>): Labelled[] {
  const boxed = markBoxes(blocks);
  const end = findEnd(boxed);
  const noted = markAuthorNotes(boxed, end, credited);
  const progress = toProgress(noted, end.tail, credited);
  const heading = noted[end.tail];
  const behind: LineClass = heading && listHeading(heading)?.of === "colophon" ? "colophon" : "comment";
  const classes: LineClass[] = [];
  while (classes.length < noted.length) {
    const at = classes.length;
    const read = classOfList(progress, at) ?? [classOfLine(progress, at)];
    for (const as of read) classes.push(at > end.tail && !KEPT_BEHIND.includes(as) ? behind : as);
    progress.closed ||= at > progress.last && CLOSING.includes(read[0] ?? "paragraph");
    const signed = read[0] === "masthead" && hasCue(noted[at]?.cues ?? [], "credit");
    progress.foot ||= at > progress.last && (signed || !OF_ARTICLE.includes(read[0] ?? "paragraph"));
  }
  return noted.map((marked, at) =>
    withSignature(progress, at, { ...marked, as: classes[at] ?? "navigation" }),
  );
}
