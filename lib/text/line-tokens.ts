import { normalise } from "./normalise";

/** A word of a line: its normalised spelling and its position (UTF-16 offsets, end exclusive). */
export type Token = { key: string; start: number; end: number };

const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/** Normalising is the slowest step of reading a paste and words repeat, so up to this many spellings are cached. */
const MAX_CACHED_SPELLINGS = 50_000;
const spellings = new Map<string, string>();

function spell(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  if (spellings.size >= MAX_CACHED_SPELLINGS) spellings.clear();
  const plain = normalise(word);
  spellings.set(word, plain);
  return plain;
}

/** The words of a line in order, without punctuation. */
export function listTokens(text: string): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const key = spell(match[0]);
    if (key) tokens.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Words as one string, the same for all spellings of a line. */
export const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.key).join(" ");

/** The same, from a text. */
export const keyOfText = (text: string): string => keyOf(listTokens(text));
