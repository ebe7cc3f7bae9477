import { type ArticleFilter, listValues } from "../../filters/article-filter";
import { parseQuery } from "../../filters/query/parse-query";
import { applySuggestion, type QueryNote } from "../../filters/query/syntax";
import { MAX_QUERY_LENGTH } from "../../filters/query/tokens";

/** A mistake with its place: what stands before it, itself, and behind it. */
export type MistakeView = { message: string; before: string; faulty: string; after: string };

/** What is wrong with a query; and the query as it may have been meant, and where that leads, null where nothing can be suggested. */
export type MistakesView = { mistakes: MistakeView[]; mended: { text: string; href: string } | null };

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

/** More mistakes than a query has that a person has typed. */
const MOST_MENDED = 8;

/**
 * The query with its mistakes mended, as far as there is something to suggest; null where there is not. The last one first: what
 * is not closed is closed from the inside outwards.
 */
function mend(typed: string): string | null {
  let text = typed;
  for (let turns = 0; turns < MOST_MENDED; turns++) {
    const note = parseQuery(text)
      .notes.filter(({ suggestion }) => suggestion !== null)
      .at(-1);
    if (!note) break;
    const next = applySuggestion(text, note);
    if (next === text) break;
    text = next;
  }
  const mended = text.replace(/\s+/g, " ").trim();
  return text === typed || !mended || mended.length > MAX_QUERY_LENGTH ? null : mended;
}

/** @param typed what stands in the box @param given the rest of the address */
export function viewMistakes(
  typed: string,
  given: ArticleFilter,
  mistakes: readonly QueryNote[],
): MistakesView {
  const mended = mistakes.length > 0 ? mend(typed) : null;
  return {
    mistakes: mistakes.map(({ message, start, end }) => ({
      message,
      before: visible(tail(typed.slice(0, start), AROUND)),
      // of what cannot be seen a sign is shown
      faulty: visible(head(typed.slice(start, end), MOST_FAULTY)).replace(/^ ?$/, "␣"),
      after: visible(head(typed.slice(end), AROUND)),
    })),
    mended:
      mended === null ? null : { text: visible(head(mended, 2 * MOST_FAULTY)), href: hrefOf(mended, given) },
  };
}
