import type { NameSpan } from "../../text/names/name-runs";
import type { NamedPart } from "../../text/spans";
import type { Word } from "../../text/tokenise";
import type { FoundName } from "../found-name";
import { getKnownNames } from "../known/known-names";
import type { KnownMatch } from "../known/match-known";

/** A run of capitalised words in its field, with the known names that overlap it and the article's surnames. */
export type RunContext = {
  part: NamedPart;
  run: NameSpan;
  known: readonly KnownMatch[];
  surnames: ReadonlySet<string>;
};

/** A name recognised in a run by its words or by what is around it. */
export type NameInRun = Omit<FoundName, "field"> & NameSpan;

/** A word's plain form without the possessive. */
export const plainOf = (word: Word | undefined): string => (word?.plain ?? "").replace(/'s?$/, "");

/** Where a name ends whose last word this is: before the possessive. */
export const endOf = (word: Word): number => word.end - (/['’]s?$/i.exec(word.surface)?.[0].length ?? 0);

/** The first word of a name, with the Arabic article before it if there is one, capitalised or not: "al-Kallaseh". */
export function withArticle({ text, words }: NamedPart, first: number): number {
  const [before, word] = [words[first - 1], words[first]];
  if (!before || !word || !/^(?:al|el)$/.test(before.plain)) return first;
  return /^[ \u00a0-]$/.test(text.slice(before.end, word.start)) ? first - 1 : first;
}

/** How much of a text is searched for the writer's habits (apostrophes, commas), in characters. */
export const HABITS_SAMPLE = 5000;

/** The length of a possessive written without an apostrophe at the end of a name ("Assads"): 0 or 1. */
export function barePossessive({ spelling, text }: NamedPart, plain: string): number {
  const candidate = plain.length >= 5 && plain.endsWith("s") && !plain.endsWith("ss");
  if (!candidate || /\p{L}['’]s\b/u.test(text.slice(0, HABITS_SAMPLE))) return 0;
  const bare = plain.slice(0, -1);
  return spelling.capital.has(bare) || getKnownNames().next.has(bare) ? 1 : 0;
}

/** True if one space separates the words at `at` and `at + 1`. */
export const sideBySide = ({ text, words }: NamedPart, at: number): boolean =>
  /^[ \u00a0]$/.test(text.slice(words[at]?.end, words[at + 1]?.start));
