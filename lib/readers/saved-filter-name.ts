import { cleanText } from "../filters/query/tokens";
import { normalise } from "../text/normalise";

/** In UTF-16 units. */
export const MAX_NAME_LENGTH = 80;
/** The maximum length of a filter's address, which browsers and proxies must still accept. */
export const MAX_FILTER_LENGTH = 6_000;
/** The maximum number of filters of a reader; each is counted when a page is rendered. */
export const MAX_FILTERS = 100;

/** Why a filter could not be saved. Codes rather than the texts in PROBLEMS, because they are passed in an address. */
export type FilterProblem =
  | "no-name"
  | "long-name"
  | "name-taken"
  | "already-saved"
  | "too-many"
  | "whole"
  | "long-filter";

export const PROBLEMS: Record<FilterProblem, string> = {
  "no-name": "A filter needs a name. Give it one that you will know it by.",
  "long-name": `A name may have ${MAX_NAME_LENGTH} characters at most. Shorten it.`,
  "name-taken": "You have a filter of this name already. Choose another name, or rename the other one.",
  "already-saved": "You have saved this very filter already, under another name.",
  "too-many": `You have ${MAX_FILTERS} saved filters, and more are not kept. Delete one that you no longer need.`,
  "long-filter": "This filter asks for too much to be kept. Take some of it away, then save it.",
  whole:
    "This is the whole library, which needs no saving. Choose something to filter by, then save the filter.",
};

export const isProblem = (code: unknown): code is FilterProblem =>
  typeof code === "string" && Object.hasOwn(PROBLEMS, code);

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
