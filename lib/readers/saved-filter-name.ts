import { cleanText } from "../filters/query/tokens";
import { t } from "../messages/t";
import { normalise } from "../text/normalise";

/** In UTF-16 units. */
export const MAX_NAME_LENGTH = 80;
/** The maximum length of a filter's address, which browsers and proxies must still accept. */
export const MAX_FILTER_LENGTH = 6_000;
/** The maximum number of filters of a reader; each is counted when a page is rendered. */
export const MAX_FILTERS = 100;

/** Why a filter could not be saved. Codes rather than words, because they are passed in an address. */
const PROBLEMS = [
  "no-name",
  "long-name",
  "name-taken",
  "already-saved",
  "too-many",
  "whole",
  "long-filter",
] as const;
export type FilterProblem = (typeof PROBLEMS)[number];

/** The same in words. */
export const sayFilterProblem = (problem: FilterProblem): string =>
  t(`saved.problem.${problem}`, { mostCharacters: MAX_NAME_LENGTH, mostFilters: MAX_FILTERS });

export const isProblem = (code: string): code is FilterProblem =>
  PROBLEMS.some((problem) => problem === code);

/** A name as typed, in one line and without invisible characters, and the key by which equal names are found. */
export function readName(typed: string): { name: string; key: string } | FilterProblem {
  const name = cleanText(typed).normalize("NFC");
  if (!name) return "no-name";
  return name.length > MAX_NAME_LENGTH ? "long-name" : { name, key: normalise(name) || name };
}

/** The suggested name of a filter: its description, cut between words. */
export function suggestName(words: string): string {
  if (words.length <= MAX_NAME_LENGTH) return words;
  const cut = words.slice(0, MAX_NAME_LENGTH);
  return cut.slice(0, Math.max(cut.lastIndexOf(","), cut.lastIndexOf(" "))).toWellFormed();
}
