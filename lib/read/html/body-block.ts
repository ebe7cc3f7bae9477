import type { Element, ElementContent } from "hast";
import { textOf } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { acceptedAddress } from "../markup/inline-references";
import { collapseSpace } from "../markup/plain-text";
import type { Cue } from "../paste/cues/cue";
import { readCues } from "../paste/cues/read-cues";
import { type Shape, shapeOf } from "../paste/line-shape";
import { readLineText } from "../paste/line-text";

type Link = { name: string; url: string };

/** A block of the body with the cues found in its words. */
export type BodyBlock = { element: Element; text: string; shape: Shape; cues: Cue[]; links: Link[] };

/** Longer blocks are text, whatever their words. */
const MAX_READ_LENGTH = 600;
const MAX_NAME_LENGTH = 500;

function linksIn(node: ElementContent): Link[] {
  if (node.type !== "element") return [];
  if (node.tagName !== "a") return node.children.flatMap(linksIn);
  const url = acceptedAddress(typeof node.properties.href === "string" ? node.properties.href : null);
  return url ? [{ name: collapseSpace(textOf(node)).trim(), url }] : [];
}

/** Reads cues from each block, as if it were a line of a page. */
export const readBodyBlocks = (blocks: readonly Element[], now: number): BodyBlock[] =>
  blocks.map((element) => {
    const text = collapseSpace(textOf(element)).trim();
    const shape = shapeOf(text);
    const cues =
      text.length > MAX_READ_LENGTH || element.tagName === "pre"
        ? []
        : readCues(readLineText(text), shape, now);
    return { element, text, shape, cues, links: linksIn(element) };
  });

/** Maximum share of a list's text that is not linked: dates, sections, bullets. */
const MAX_UNLINKED_SHARE = 0.3;

/** True for a block that consists of links and hardly anything else. */
export function isLinks({ element, text, links }: BodyBlock): boolean {
  if (links.length === 0 || element.tagName === "figure") return false;
  const linked = links.reduce((sum, { name }) => sum + name.length, 0);
  return text.length - linked <= text.length * MAX_UNLINKED_SHARE;
}

/** The links of a block as entries of the publisher's related list. */
export const linksOf = ({ links }: BodyBlock): IncomingArticle["references"] =>
  links.map(({ name, url }) => ({
    kind: "publisherRelated",
    ...(name && name.length <= MAX_NAME_LENGTH ? { name } : {}),
    url,
  }));
