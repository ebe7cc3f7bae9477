import { listTokens, type Token } from "../../text/line-tokens";

/** A line prepared for reading cues. */
export type LineText = {
  text: string;
  tokens: readonly Token[];
  /** The words without figures: "4min" leaves "min". */
  words: readonly Token[];
  /** True if it contains a figure. */
  numbered: boolean;
};

/** Splits a line into words, once for all cues. */
export function readLineText(text: string): LineText {
  const tokens = listTokens(text);
  const numbered = /\p{N}/u.test(text);
  const words = numbered ? listTokens(text.replace(/[\p{N}.,:%]+/gu, " ")) : tokens;
  return { text, tokens, words, numbered };
}
