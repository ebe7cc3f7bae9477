import { type ArticleFilter, listValues } from "./article-filter";
import { applySuggestion, type QueryNote } from "./query/syntax";
import { LONGEST_QUERY } from "./query/tokens";

/** What is wrong with a query, with the place: what stands before it, itself, and behind it; and the query mended. */
export type MistakeView = {
  message: string;
  before: string;
  faulty: string;
  after: string;
  /** The query as it may have been meant, and where it leads; null where nothing can be suggested. */
  mended: { text: string; href: string } | null;
};

/** Characters shown of a place: enough to find it by in the box. */
const AROUND = 24;
const MOST_FAULTY = 60;

const visible = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\p{Cf}\s\uFFFD]+/gu, " ");
const head = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
const tail = (text: string, most: number): string => (text.length > most ? `…${text.slice(-most)}` : text);

/** The address of the words and of all that stands beside the box. */
function hrefOf(words: string, given: ArticleFilter): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  for (const { name, value } of listValues(given)) query.append(name, value);
  return `/?${query}`;
}

/** @param typed what stands in the box @param given the rest of the address */
export function viewMistakes(
  typed: string,
  given: ArticleFilter,
  mistakes: readonly QueryNote[],
): MistakeView[] {
  return mistakes.map((note) => {
    const mended = applySuggestion(typed, note).replace(/\s+/g, " ").trim();
    return {
      message: note.message,
      before: visible(tail(typed.slice(0, note.start), AROUND)),
      // a place at the very end has nothing in it
      faulty: visible(head(typed.slice(note.start, note.end), MOST_FAULTY)) || "␣",
      after: visible(head(typed.slice(note.end), AROUND)),
      mended:
        note.suggestion === null || !mended || mended.length > LONGEST_QUERY
          ? null
          : { text: visible(head(mended, 2 * MOST_FAULTY)), href: hrefOf(mended, given) },
    };
  });
}
