import type { Element } from "hast";
import { type Body, blockAt, textOf } from "../../articles/body";
import { nameShared } from "../../related/evidence/reason";
import { isCounted } from "../../related/evidence/same-thing";
import type { Evidence } from "../../related/evidence/shared-thing";
import type { RelatedLink } from "./list-related";
import { isPerhaps } from "./related-view";
import { articleHref, type Trail, trailTo } from "./trail";

/** A line beside a paragraph: another article tells the same thing, or is cited there. */
export type MarginNote = {
  /** The block of the body that it stands beside, from 0. */
  block: number;
  href: string;
  outlet: string | null;
  /** The language of the other article. */
  lang: string;
} & ({ shared: string } | { /** The headline of the article. */ cited: string });

/** The most notes of an article, and the least blocks from one to the next: a margin is for a few words. */
const MOST = 6;
const APART = 2;
/** Beside the first characters of the text stands who wrote it, and when: a note of theirs would slide down beside others. */
const TAKEN = 600;

/** Kinds of link whose evidence says more than that both are about one thing. */
const TOLD: ReadonlySet<string> = new Set(["sameEvent", "background", "next", "sameStory"]);

type Noted = { body: Body; localHrefs: Record<string, string> };

/**
 * What to say beside the paragraphs of an article, in the order of the text: the held articles that a paragraph cites, then for each
 * related link, best first, a figure that both have, or the first thing of its reason that stands in the text. One note of an article, one of a thing.
 */
export function chooseMarginNotes(
  links: readonly RelatedLink[],
  { body, localHrefs }: Noted,
  from: { self: number; trail: Trail },
): MarginNote[] {
  const notes: MarginNote[] = [];
  const said = new Set<string>();
  const isFree = (at: number) => {
    const block = body.children[at];
    const isParagraph = block?.type === "element" && block.tagName === "p";
    const before = body.children.slice(0, at).reduce((sum, child) => sum + textOf(child).length, 0);
    return isParagraph && before >= TAKEN && notes.every((note) => Math.abs(note.block - at) >= APART);
  };
  const cites = links.filter(({ kind }) => kind === "cites");
  const tells = links.filter((link) => TOLD.has(link.kind) && !isPerhaps(link));
  for (const { article, kind, named, evidence } of [...cites, ...tells]) {
    if (notes.length === MOST) break;
    const href = articleHref(article.slug, trailTo(article.id, from));
    const note = { href, outlet: article.outletName, lang: article.inLanguage };
    if (kind === "cites") {
      const block = body.children.findIndex(
        (child) => child.type === "element" && hasLink(child, href, localHrefs),
      );
      if (isFree(block)) notes.push({ ...note, block, cited: article.headline });
      continue;
    }
    for (const shared of [...evidence.filter(isFigure), ...named]) {
      const [{ field, start }] = shared.places;
      const name = nameShared(shared);
      const block = field === "text" ? blockAt(body, start) : -1;
      if (said.has(name) || !isFree(block)) continue;
      said.add(name);
      notes.push({ ...note, block, shared: name });
      break;
    }
  }
  return notes.sort((a, b) => a.block - b.block);
}

/** A figure with what it counts. */
const isFigure = ({ kind, texts }: Evidence): boolean => kind === "figure" && texts.every(isCounted);

/** Whether a block has a link to the held article of this address. */
const hasLink = (element: Element, href: string, localHrefs: Record<string, string>): boolean =>
  localHrefs[String(element.properties.href)] === href ||
  element.children.some((child) => child.type === "element" && hasLink(child, href, localHrefs));

/** The body with a place for each note at the beginning of its paragraph: an empty span with the note's position in the list. */
export function placeNotes(tree: Body, notes: readonly MarginNote[]): Body {
  if (notes.length === 0) return tree;
  const place = (dataBeside: number): Element => ({
    ...{ type: "element", tagName: "span", properties: { dataBeside }, children: [] },
  });
  return {
    ...tree,
    children: tree.children.map((child, at) => {
      const note = notes.findIndex(({ block }) => block === at);
      if (note < 0 || child.type !== "element") return child;
      return { ...child, children: [place(note), ...child.children] };
    }),
  };
}
