import type { Element } from "hast";
import type { IncomingArticle } from "../../articles/incoming";
import { nameKey } from "../../text/normalise";
import { looksLikeComment } from "../paste/cues/comments";
import { cuesOf, hasCue } from "../paste/cues/cue";
import { listTokens } from "../paste/tokens";
import { type BodyBlock, isLinks, linksOf, readBodyBlocks } from "./body-block";

type References = IncomingArticle["references"];
type CleanBody = { blocks: Element[]; references: References; keywords: string[] };

/** Boilerplate that is told by its own words, wherever it stands. */
const BOILERPLATE_ANYWHERE = new Set(
  "rule textSize shareBar readingTime count advertisement player copyright appeal siteMenu breadcrumb".split(
    " ",
  ),
);
/** So many blocks may stand above the first paragraph that repeat the headline, the dates and the names. */
const MAX_BLOCKS_ABOVE = 12;

/**
 * The blocks of the text without what pages put between them: the headline and by-line again, bars of buttons, appeals,
 * lists of other articles, readers' comments. Lists of related articles become references. A block goes only where its own
 * words or its place under such a heading say that it is none of the text.
 */
export function cleanBody(blocks: readonly Element[], headline: string, now: number): CleanBody {
  const read = readBodyBlocks(blocks, now);
  const start = firstParagraph(read);
  const end = endOfText(read);
  const clean: CleanBody = { blocks: [], references: [], keywords: [] };
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
    else if (hasCue(block.cues, "keywords") && at > start)
      clean.keywords.push(...cuesOf(block.cues, "keywords").flatMap(({ keywords }) => keywords));
    else if (!isBoilerplate(block) && !(at < start && isMasthead(block, headline)))
      clean.blocks.push(block.element);
  }
  return clean;
}

/** Where the running text begins. */
function firstParagraph(read: readonly BodyBlock[]): number {
  const found = read.findIndex(({ shape, element }) => shape === "running" && element.tagName === "p");
  return Math.min(Math.max(found, 0), MAX_BLOCKS_ABOVE);
}

/** A paragraph that asks or claims rights and is none of the text is short, or links to where it wants the reader. */
const MAX_UNLINKED_LENGTH = 160;
const WORDY = new Set(["appeal", "copyright"]);

function isBoilerplate({ cues, element, text, links }: BodyBlock): boolean {
  if (["blockquote", "figure", "pre"].includes(element.tagName)) return false;
  const kinds = cuesOf(cues, "boilerplate").filter(({ of, weak }) => !weak && BOILERPLATE_ANYWHERE.has(of));
  const wordy = element.tagName === "p" && (text.length <= MAX_UNLINKED_LENGTH || links.length > 0);
  return kinds.some(({ of }) => wordy || !WORDY.has(of));
}

/** The headline again, or a line with the date and the names, all of which are fields of the article. */
const isMasthead = ({ cues, text, element }: BodyBlock, headline: string): boolean =>
  nameKey(text) === nameKey(headline) ||
  (element.tagName === "p" &&
    cues.length > 0 &&
    cues.every((cue) => cue.kind === "date" || (cue.kind === "credit" && !cue.weak) || cue.kind === "role"));

/** The links under a heading such as "Related" or "Most read"; null where the block is none, or text follows it. */
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
  if (entries.length === 0 && (heading.weak || at < read.length - 1)) return null;
  return { related: heading.of === "related", entries };
}

/** Comments are the last third of a page's text at least; a heading of that name before it may head a part of the text. */
const COMMENTS_FROM = 0.5;
const COMMENT_SIGNS_WITHIN = 12;

/** Where readers' comments begin, or the end. */
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
