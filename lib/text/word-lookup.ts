import { normalise } from "./normalise";
import { readWordList, type WordList } from "./word-list";

const lists = new Map<string, WordList>();

/** A word list as readWordList reads it, at the first call; then it is kept. */
export function getWordList(path: string): WordList {
  const list = lists.get(path) ?? readWordList(path);
  lists.set(path, list);
  return list;
}

/**
 * Makes a test for the words of one section of a word list, by their normalised form. The list is read at the first test,
 * so that importing the test costs nothing.
 */
export function wordTest(path: string, section?: string): (plain: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (plain) => {
    words ??= new Set(getWordList(path).words(section).map(normalise));
    return words.has(plain);
  };
}
