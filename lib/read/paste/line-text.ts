import { listTokens, type Token } from "./tokens";

/** A line as the cues read it. */
export type LineText = {
  text: string;
  tokens: readonly Token[];
  /** The words that are left when figures are taken out: "4min" leaves "min". */
  words: readonly Token[];
  /** True where a figure stands in it. */
  numbered: boolean;
};

/** Cuts a line into words, once for all cues. */
export function readLineText(text: string): LineText {
  const tokens = listTokens(text);
  const numbered = /\p{N}/u.test(text);
  const words = numbered ? listTokens(text.replace(/[\p{N}.,:%]+/gu, " ")) : tokens;
  return { text, tokens, words, numbered };
}
