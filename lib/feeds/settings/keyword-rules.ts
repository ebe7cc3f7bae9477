import { listWords } from "../../text/tokenise";

const wordsOf = (text: string): string[] => listWords(text).map(({ plain }) => plain);

const standsAt = (words: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, offset) => words[at + offset] === word);

/**
 * The first of some words and phrases that stands in a text: as whole words in this order, with case and accents folded as in
 * searching; null if none does.
 */
export function findKeyword(keywords: readonly string[], text: string): string | null {
  if (keywords.length === 0) return null;
  const words = wordsOf(text);
  const found = keywords.find((keyword) => {
    const phrase = wordsOf(keyword);
    return phrase.length > 0 && words.some((_, at) => standsAt(words, phrase, at));
  });
  return found ?? null;
}
