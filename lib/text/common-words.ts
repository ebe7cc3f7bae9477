import { normalise } from "./normalise";
import { stemWord } from "./tokenise";
import { readWordList } from "./word-list";

const functionList = readWordList("text/words/function-words");
const vagueList = readWordList("text/words/vague-words");

const read = (list: typeof functionList, ...sections: string[]): Set<string> =>
  new Set(sections.flatMap((section) => list.words(section)).map(normalise));

const functionWords = read(functionList, "english", "arabic");
const calendarWords = read(functionList, "english days and months", "arabic days and months");
const vagueWords = read(vagueList, "english", "arabic");
const vagueStems = new Set([...vagueWords].map(stemWord));

/** All function words of both languages, normalised, in the order of their list. */
export const listFunctionWords = (): string[] => [...functionWords];

/** All words of news on any subject in both languages, normalised, in the order of their list. */
export const listVagueWords = (): string[] => [...vagueWords].filter((word) => !isFunctionWord(word));

/**
 * True for a normalised word that joins sentences or names a day or month: it is never in a profile by itself. Arabic
 * writes "and" and "so" as a letter in front of the word.
 */
export function isFunctionWord(plain: string): boolean {
  if (functionWords.has(plain) || calendarWords.has(plain)) return true;
  const joined = plain.startsWith("و") || plain.startsWith("ف");
  return joined && functionWords.has(plain.slice(1));
}

/** True for a normalised name of a day or month. */
export const isCalendarWord = (plain: string): boolean => calendarWords.has(plain);

/** True for the stem of a word that is used in news on any subject. */
export const isVagueStem = (stem: string): boolean => vagueStems.has(stem);
