import { normalise } from "../../text/normalise";

/** The words of a list, normalised. */
export const listOf = (words: string): string[] => words.split(/\s+/).filter(Boolean).map(normalise);

/** A list for lookup by a word's normalised form. */
export const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** The names of one entity: English ones, the first of them its own, and Arabic ones. */
export type NameEntry = { english: string[]; arabic: string[] };

const listNames = (names: string | undefined): string[] =>
  (names ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

/** Reads lines of "name, other name | الاسم, اسم آخر"; "Parkland, Florida" is not written so: a comma parts names. */
export const listEntries = (lines: string): NameEntry[] =>
  lines
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const [english, arabic] = line.split("|");
      return { english: listNames(english), arabic: listNames(arabic) };
    });
