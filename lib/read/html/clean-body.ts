import type { Element } from "hast";
import type { IncomingArticle } from "../../articles/incoming";
import { listTokens } from "../../text/line-tokens";
import { nameKey } from "../../text/normalise";
import { looksLikeComment } from "../paste/cues/comments";
import { cuesOf, hasCue } from "../paste/cues/cue";
import { withoutAuthorNote } from "./author-note";
import { type BodyBlock, isLinks, linksOf, readBodyBlocks } from "./body-block";

type References = IncomingArticle["references"];
type CleanBody = { blocks: Element[]; references: References; keywords: string[] };

/** Boilerplate recognised by its own words, wherever it is. */
const BOILERPLATE_ANYWHERE = new Set(
  "rule textSize shareBar readingTime count advertisement player copyright appeal siteMenu breadcrumb".split(
    " ",
  ),
);
/** Maximum number of blocks above the first paragraph that can repeat headline, dates and names. */
const MAX_BLOCKS_ABOVE = 12;

/**
 * Removes what pages put between the blocks of the text: repeated headline and byline, notes about authors, share bars, appeals, lists of
 * other articles, readers' comments. Lists of related articles become references. A block is removed only if its own
 * words, or its place under such a heading, show that it is not part of the text.
 */
export function cleanBody(
  blocks: readonly Element[],
  { headline, authors }: { headline: string; authors: readonly string[] },
  now: number,
): CleanBody {
  const read = withoutAuthorNote(readBodyBlocks(blocks, now), authors);
  const start = firstParagraph(read);
  const end = endOfText(read);
  const clean: CleanBody = { blocks: [], references: [], keywords: [] };
  // Of scripts without capitals or spaces it cannot be told which paragraph is the first to run.
  const isAbove = (at: number): boolean => at < start || clean.blocks.length === 0;
  for (let at = 0; at < end; at++) {
    const block = read[at];
    if (!block) continue;
    const listed = listUnder(read, at);
    if (listed) {
      if (listed.related) clean.references.push(...listed.entries.flatMap(linksOf));
      at += listed.entries.length;
      continue;
    }
    const [item] = cuesOf(block.cues, "related");
    if (item && block.links.length > 0) clean.references.push(...linksOf(block));
    // The extractor takes the links out of headings.
    else if (item?.name && isHeading(block))
      clean.references.push({ kind: "publisherRelated", name: item.name });
    else if (hasCue(block.cues, "keywords") && at > start)
      clean.keywords.push(...cuesOf(block.cues, "keywords").flatMap(({ keywords }) => keywords));
    else if (!isBoilerplate(block) && !isDateline(block) && !(isAbove(at) && isMasthead(block, headline)))
      clean.blocks.push(block.element);
  }
  return clean;
}

/** Index of the first running paragraph. */
function firstParagraph(read: readonly BodyBlock[]): number {
  const found = read.findIndex(({ shape, element }) => shape === "running" && element.tagName === "p");
  return Math.min(Math.max(found, 0), MAX_BLOCKS_ABOVE);
}

/** A paragraph with an appeal or a copyright notice is boilerplate only if it is short or links somewhere. */
const MAX_UNLINKED_LENGTH = 160;
const WORDY = new Set(["appeal", "copyright"]);

function isBoilerplate({ cues, element, text, links }: BodyBlock): boolean {
  if (["blockquote", "figure", "pre"].includes(element.tagName)) return false;
  const kinds = cuesOf(cues, "boilerplate").filter(({ of, weak }) => !weak && BOILERPLATE_ANYWHERE.has(of));
  const wordy = element.tagName === "p" && (text.length <= MAX_UNLINKED_LENGTH || links.length > 0);
  return kinds.some(({ of }) => wordy || !WORDY.has(of));
}

/** True for the headline repeated, or a line of date and names; all of these are fields of the article. */
const isMasthead = ({ cues, text, element }: BodyBlock, headline: string): boolean => {
  // "06.02.2024 | 09:15" could be a count of something, if it were no date.
  const certain = cues.filter((cue) => !(cue.kind === "boilerplate" && cue.weak));
  return (
    nameKey(text) === nameKey(headline) ||
    (/^h[2-4]$/.test(element.tagName) && nameKey(text).startsWith(nameKey(headline))) ||
    (element.tagName === "p" &&
      certain.length > 0 &&
      (text.length <= MAX_DATELINE || !hasCue(cues, "date")) &&
      certain.every(
        (cue) => cue.kind === "date" || (cue.kind === "credit" && !cue.weak) || cue.kind === "role",
      ))
  );
};

/** A longer line says more than a date and names. */
const MAX_DATELINE = 70;

/** True for a line that only says when the page was published or changed. */
const isDateline = ({ cues, element, text }: BodyBlock): boolean =>
  element.tagName === "p" &&
  text.length <= MAX_DATELINE &&
  cues.length > 0 &&
  cues.every((cue) => cue.kind === "date" && cue.reading.role !== null);

const isHeading = ({ element }: BodyBlock): boolean => /^h[2-4]$/.test(element.tagName);

/**
 * The links under a heading such as "Related" or "Most read"; null if the block is not such a heading or text follows
 * it.
 */
function listUnder(
  read: readonly BodyBlock[],
  at: number,
): { related: boolean; entries: BodyBlock[] } | null {
  const block = read[at];
  const [heading] = cuesOf(block?.cues ?? [], "heading").filter(
    ({ of }) => of === "related" || of === "listing",
  );
  if (!block || !heading) return null;
  const entries: BodyBlock[] = [];
  for (const next of read.slice(at + 1)) {
    if (!isLinks(next)) break;
    entries.push(next);
  }
  // Cards under a heading at the end, whose links the extractor has taken out of their headings.
  const rest = read.slice(at + 1);
  if (entries.length === 0 && !heading.weak && rest.every(({ shape }) => shape === "short"))
    entries.push(...rest);
  if (entries.length === 0 && (heading.weak || rest.length > 0)) return null;
  return { related: heading.of === "related", entries };
}

/** Comments start in the second half of a page's text; a heading with that name before it may be a subhead. */
const COMMENTS_FROM = 0.5;
const COMMENT_SIGNS_WITHIN = 12;

/** Index at which readers' comments start, or the number of blocks. */
function endOfText(read: readonly BodyBlock[]): number {
  const from = Math.floor(read.length * COMMENTS_FROM);
  const at = read.findIndex(
    ({ cues }, index) =>
      index >= from &&
      cuesOf(cues, "heading").some(
        ({ of, counted }) =>
          of === "comments" &&
          (counted ||
            index >= read.length - 1 ||
            read
              .slice(index + 1, index + 1 + COMMENT_SIGNS_WITHIN)
              .some(({ text }) => looksLikeComment(listTokens(text)))),
      ),
  );
  return at < 0 ? read.length : at;
}
