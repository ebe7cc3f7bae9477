import type { RootContent } from "hast";
import type { Body } from "../articles/body";
import { because } from "../messages/reason";
import { Refusal } from "./import-event";

/**
 * Maximum size of an article, far above any that was published: a page that shows it, a comparison and the search for its links
 * take time with it. `pieces` are elements and stretches of text; a figure's caption and the address of a link count as characters.
 */
export const MAX_SIZE = { characters: 500_000, blocks: 5_000, pieces: 30_000, depth: 100 };

/** The refusal of what has more of something than is allowed. */
export const tooLarge = (
  what: "paragraphs" | "lines" | "depth" | "pieces" | "characters",
  most: number,
): Refusal => new Refusal(because("article.tooMuch", { what, most }));

/** The characters that one node adds itself, without those inside it. */
function charactersOf(node: RootContent): number {
  if (node.type === "text") return node.value.length;
  if (node.type !== "element") return 0;
  const values = Object.values(node.properties ?? {});
  return values.reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0);
}

/** Every node with its depth, 1 for a block. Without recursion: what is read may nest without end. */
function* eachNode(blocks: readonly RootContent[]): Generator<{ node: RootContent; depth: number }> {
  const open = blocks.map((node) => ({ node, depth: 1 }));
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    if ("children" in next.node)
      for (const node of next.node.children) open.push({ node, depth: next.depth + 1 });
  }
}

/** Whether blocks nest deeper than an article's may. */
export function nestTooDeep(blocks: readonly RootContent[]): boolean {
  for (const { depth } of eachNode(blocks)) if (depth > MAX_SIZE.depth) return true;
  return false;
}

/**
 * Refuses a body that is larger than MAX_SIZE.
 * @throws Refusal saying which limit it exceeds
 */
export function refuseLarge({ children }: Body): void {
  if (children.length > MAX_SIZE.blocks) throw tooLarge("paragraphs", MAX_SIZE.blocks);
  let [pieces, characters] = [0, 0];
  for (const { node, depth } of eachNode(children)) {
    pieces += 1;
    characters += charactersOf(node);
    if (depth > MAX_SIZE.depth) throw tooLarge("depth", MAX_SIZE.depth);
    if (pieces > MAX_SIZE.pieces) throw tooLarge("pieces", MAX_SIZE.pieces);
    if (characters > MAX_SIZE.characters) throw tooLarge("characters", MAX_SIZE.characters);
  }
}
