import { hasArabic } from "../text/normalise";
import { listWords, stemWord, type Word } from "../text/tokenise";
import { readWordList } from "../text/word-list";

/** The maximum number of alternatives for one word or phrase; no name has more spellings. */
const MAX_RUNS = 40;

/** "By", "for", "so" and "like", which are written as a prefix of the next word. */
const ARABIC_PREFIXES = [..."بلفك"];
/** The minimum length of a word to try with a prefix. Shorter ones often become another word: ورقة, paper, is not "and Raqqa". */
const MIN_LETTERS = 4;

/** English words and their spelling in two parts. */
const COMPOUNDS = new Map(
  readWordList("filters/words/compounds")
    .rows()
    .map(([joined = "", parted = ""]) => [joined, parted] as const),
);

/** Other spellings of an English word: as one word or two, an initialism with full stops or without. */
function otherSpellings(text: string, words: readonly Word[]): string[] {
  const [first] = words;
  if (!first || hasArabic(text)) return [];
  // F16, F-16 and several F-16s
  const [, letters, figures] = /^(\p{L}{1,4})[-‐‑]?(\d{1,4})s?$/u.exec(text) ?? [];
  if (letters) return [`${letters}${figures}`, `${letters} ${figures}`, `${letters} ${figures}s`];
  const parted = words.length === 1 ? COMPOUNDS.get(first.plain) : undefined;
  if (parted) return [parted];
  if (words.length === 1 && /^\p{Lu}{2,5}$/u.test(first.surface)) return [[...first.surface].join(".")];
  if (/^(?:\p{L}\.){2,5}\p{L}?$/u.test(text) || /^[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+$/u.test(text))
    return [words.map(({ surface }) => surface).join("")];
  return [];
}

/** Runs that begin with an Arabic word, with each of the prefixes. */
function withPrefixes(words: readonly Word[]): string[][] {
  const [first, ...rest] = words;
  if (!first || !hasArabic(first.plain)) return [];
  const bare = first.plain.replace(/^ال(?=\p{L}{3})/u, "");
  if (bare.length < MIN_LETTERS || first.stem.length < MIN_LETTERS) return [];
  return ARABIC_PREFIXES.map((prefix) => [stemWord(prefix + bare), ...rest.map(({ stem }) => stem)]);
}

/** A plural in its construct form and back, معتقلو of معتقلون. Stemming leaves it alone, since as many foreign names end that way. */
function boundPlurals(words: readonly Word[]): string[][] {
  const [first, ...rest] = words;
  const ending = /^\p{L}{4,}(ون|ين|و)$/u.exec(first?.plain ?? "")?.[1];
  if (!first || !ending || !hasArabic(first.plain)) return [];
  const bare = first.plain.replace(/^ال(?=\p{L}{3})/u, "").slice(0, -ending.length);
  return [[stemWord(ending === "و" ? bare : `${bare}و`), ...rest.map(({ stem }) => stem)]];
}

/**
 * The runs of stems to search the index for: an article matches if it contains one of them, in order. Words are stemmed as in the
 * index, so that "displaced" finds "displacement". The first run is of the text itself; the others are of other spellings:
 * cease-fire, U.N., an Arabic word with the prefix for "by".
 * @param text a word or phrase
 * @param spellings other spellings, such as a name in the other script
 */
export function searchRuns(text: string, spellings: readonly string[] = []): string[][] {
  const runs = new Map<string, string[]>();
  const add = (run: string[]) => {
    if (run.length > 0 && runs.size < MAX_RUNS) runs.set(run.join(" "), run);
  };
  for (const spelling of [text, ...spellings]) {
    const words = listWords(spelling);
    add(words.map(({ stem }) => stem));
    for (const other of otherSpellings(spelling, words)) add(listWords(other).map(({ stem }) => stem));
    for (const run of [...boundPlurals(words), ...withPrefixes(words)]) add(run);
  }
  return [...runs.values()];
}
