import { readWordList } from "../../text/word-list";
import { splitColumn } from "../../text/word-lookup";

/** The names of one entity: English ones, the first of which is its own, and Arabic ones. */
export type NameEntry = { english: string[]; arabic: string[] };

/** Makes an entry of two columns in which commas separate names. */
export const nameEntry = (english?: string, arabic?: string): NameEntry => ({
  english: splitColumn(english),
  arabic: splitColumn(arabic),
});

/** The entries of a word list whose columns are English and Arabic names. @param path as readWordList takes it */
export const readNameEntries = (path: string, section?: string): NameEntry[] =>
  readWordList(path)
    .rows(section)
    .map(([english, arabic]) => nameEntry(english, arabic));
