import type { Element, RootContent } from "hast";
import { textOf } from "../../articles/body";
import { type IncomingPicture, MAX_PICTURES } from "../../articles/incoming";
import { type LinkContext, type Node, UNREAD } from "./inline";
import { addressOfImage, isHidden, pictureKey } from "./picture-address";
import { collapseSpace } from "./plain-text";

/** The pictures of a text, each with its place in the letters of that text. */
export type FoundPictures = {
  letters: string;
  pictures: (Omit<IncomingPicture, "place"> & { at: number })[];
};

/** Letters and digits alone: how a text is spaced and pointed changes as it is read. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const MAX_ALT = 1000;
const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif)$/i;

function altOf({ properties: { alt } }: Element): { alt?: string } {
  const words = collapseSpace(String(alt ?? "")).trim();
  return words && words.length <= MAX_ALT && !FILE_NAME.test(words) ? { alt: words } : {};
}

const isElement = (node: Node): node is Element => node.type === "element";
const isLegend = (node: Node): boolean => isElement(node) && node.tagName === "figcaption";

/**
 * Lists the pictures of any markup, without those that no reader would miss: signs, faces, pixels that count readers.
 * @param nodes a hast tree of bounded depth
 */
export function listPictures(nodes: readonly Node[], context: LinkContext): FoundPictures {
  const found: FoundPictures = { letters: "", pictures: [] };
  const known = new Set<string>();
  const visit = (node: Node, sources: readonly Element[]): void => {
    if (node.type === "text") found.letters += lettersOf(node.value);
    if (!isElement(node)) return;
    if (isHidden(node)) {
      found.letters += lettersOf(textOf(node));
      return;
    }
    if (node.tagName === "img") {
      const url = addressOfImage(node, sources, context);
      if (!url || known.has(pictureKey(url)) || found.pictures.length >= MAX_PICTURES) return;
      known.add(pictureKey(url));
      found.pictures.push({ url, ...altOf(node), at: found.letters.length });
      return;
    }
    if (UNREAD.has(node.tagName) && !["picture", "noscript"].includes(node.tagName)) return;
    const inner = node.children.filter((child) => isElement(child) && child.tagName === "source");
    // A caption above its picture belongs to it as one below.
    const ordered = [...node.children.filter((child) => !isLegend(child)), ...node.children.filter(isLegend)];
    for (const child of ordered) visit(child, inner.filter(isElement));
  };
  for (const node of nodes) visit(node, []);
  return found;
}

/** How many letters after a picture tell where it belongs, and how many are enough. */
const ANCHOR = 40;
const SHORT_ANCHOR = 12;

/**
 * Finds the places of pictures in the blocks that a text has become, by the words that follow them. One whose words are gone, as those
 * of a list of other articles are, is left out.
 */
export function placeFound(
  { letters, pictures }: FoundPictures,
  blocks: readonly RootContent[],
): IncomingPicture[] {
  const starts: number[] = [];
  let text = "";
  for (const block of blocks) {
    starts.push(text.length);
    text += lettersOf(textOf(block));
  }
  let from = 0;
  return pictures.flatMap(({ at, ...picture }) => {
    const after = letters.slice(at, at + ANCHOR);
    if (after.length < SHORT_ANCHOR) return [{ ...picture, place: blocks.length }];
    const found = [after, after.slice(0, SHORT_ANCHOR)].map((words) => text.indexOf(words, from));
    const offset = found.find((place) => place >= 0);
    if (offset === undefined) return [];
    from = offset;
    return [{ ...picture, place: starts.findLastIndex((start) => start <= offset) }];
  });
}
