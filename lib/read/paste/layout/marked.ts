import type { Block } from "../block";
import { type Boilerplate, type Cue, cuesOf } from "../cue";
import { endsSentence, type Shape } from "../shape";

/** A block with what its words and its form say of it, before its place in the paste is considered. */
export type Marked = {
  block: Block;
  cues: Cue[];
  shape: Shape;
  /** Normalised words, for telling that two blocks say the same; empty for long paragraphs. */
  key: string;
};

/** The class of boilerplate a block is certainly of, or null. */
export const sureBoilerplate = (marked: Marked): Boilerplate | null =>
  cuesOf(marked.cues, "boilerplate").find((cue) => !cue.weak)?.of ?? null;

/** The class of boilerplate a block is of if its neighbours or its place say so too, or null. */
export const weakBoilerplate = (marked: Marked): Boilerplate | null =>
  cuesOf(marked.cues, "boilerplate").find((cue) => cue.weak)?.of ?? null;

/** True for a paragraph of running text that no cue claims. */
export const isProse = (marked: Marked): boolean =>
  marked.shape === "running" &&
  marked.cues.every((cue) => cue.kind === "caption" || ("weak" in cue && cue.weak === true));

/** True for a paragraph that is one even within a list of other articles. */
export const isSurelyProse = (marked: Marked): boolean =>
  isProse(marked) && (endsSentence(marked.block.text) || marked.block.text.length >= 160);

const FEWEST_WORDS_OF_TITLE = 4;

/** True where one of two blocks is the other, or begins with it: a page's title goes on with the outlet's name. */
export function isSameTitle(a: Marked | undefined, b: Marked | undefined): boolean {
  if (!a?.key || !b?.key) return false;
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short === long || (long.startsWith(`${short} `) && short.split(" ").length >= FEWEST_WORDS_OF_TITLE);
}

/** True where two blocks say the same, as a caption and its copy do. */
export const isCopy = (a: Marked | undefined, b: Marked | undefined): boolean =>
  a !== undefined && b !== undefined && a.key !== "" && a.key === b.key;
