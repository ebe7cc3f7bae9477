import { normalise } from "./normalise";
import { readWordList, type WordList } from "./word-list";

const lists = new Map<string, WordList>();

function getWordList(path: string): WordList {
  const list = lists.get(path) ?? readWordList(path);
  lists.set(path, list);
  return list;
}

/** The items of a column in which commas separate items. */
export const splitColumn = (column = ""): string[] =>
  column
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * Makes a test for the words of one section of a word list. The list is read at the first test and kept, so that importing
 * the test costs nothing.
 * @param path as readWordList takes it
 * @param keyOf the key of a listed word, to which the test's argument is compared: by default its normalised form
 */
export function wordTest(
  path: string,
  section?: string,
  keyOf: (word: string) => string = normalise,
): (key: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (key) => {
    keys ??= new Set(getWordList(path).words(section).map(keyOf));
    return keys.has(key);
  };
}
