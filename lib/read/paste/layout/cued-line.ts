import type { Block } from "../block";
import { type Boilerplate, type Cue, cuesOf } from "../cues/cue";
import type { Shape } from "../line-shape";

/** A block with its cues and its shape, before its position is considered. */
export type CuedLine = {
  block: Block;
  cues: Cue[];
  shape: Shape;
  /** Normalised words, for recognising copies; empty for long paragraphs. */
  key: string;
};

/** The certain class of boilerplate of a line, or null. */
export const sureBoilerplate = (line: CuedLine): Boilerplate | null =>
  cuesOf(line.cues, "boilerplate").find((cue) => !cue.weak)?.of ?? null;

/** The class of boilerplate of a line if its neighbours or position confirm it, or null. */
export const weakBoilerplate = (line: CuedLine): Boilerplate | null =>
  cuesOf(line.cues, "boilerplate").find((cue) => cue.weak)?.of ?? null;

/** True for a paragraph of running text that no cue claims. */
export const isProse = (line: CuedLine): boolean =>
  line.shape === "running" &&
  line.cues.every((cue) => cue.kind === "caption" || ("weak" in cue && cue.weak === true));

const MIN_WORDS_OF_TITLE = 4;

/** True if one of two lines is the other or starts with it: a page's title ends with the outlet's name. */
export function isSameTitle(a: CuedLine | undefined, b: CuedLine | undefined): boolean {
  if (!a?.key || !b?.key) return false;
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short === long || (long.startsWith(`${short} `) && short.split(" ").length >= MIN_WORDS_OF_TITLE);
}

/** True if two lines have the same words, as a caption and its copy do. */
export const isCopy = (a: CuedLine | undefined, b: CuedLine | undefined): boolean =>
  a !== undefined && b !== undefined && a.key !== "" && a.key === b.key;
