import { listWords } from "../text/words";

/** So many words narrow any library to nothing; more only cost time. */
const MOST_WORDS = 20;

/**
 * Search words as runs of stems, all of which an article must hold: each word on its own, "words in quotation marks" as
 * one run. Stems are made as those of the index are, so that "displaced" finds "displacement".
 */
export function parseSearchWords(q: string): string[][] {
  const parts = q.match(/["“”«»][^"“”«»]+["“”«»]?|[^\s"“”«»]+/g) ?? [];
  return parts
    .map((part) => listWords(part).map(({ stem }) => stem))
    .filter((stems) => stems.length > 0)
    .slice(0, MOST_WORDS);
}
