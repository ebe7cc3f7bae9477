import { type ArticleFilter, listValues } from "../../filters/article-filter";
import { parseQuery } from "../../filters/query/parse-query";
import { applySuggestion, type QueryNote } from "../../filters/query/syntax";
import { MAX_QUERY_LENGTH } from "../../filters/query/tokens";
import { sayProblem } from "../../index/say-problem";

/** A mistake in its context. */
export type MistakeView = { message: string; before: string; faulty: string; after: string };

/** The mistakes of a query, and the corrected query with its address; null where none can be suggested. */
export type MistakesView = { mistakes: MistakeView[]; corrected: { text: string; href: string } | null };

/** Characters of context and of the mistake itself, enough to find it in the box. */
const AROUND = 24;
const MOST_FAULTY = 60;

const visible = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\p{Cf}\s\uFFFD]+/gu, " ");
const head = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
const tail = (text: string, most: number): string => (text.length > most ? `…${text.slice(-most)}` : text);

/** The address of some words together with the rest of the filter. */
function hrefOf(words: string, given: ArticleFilter): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  for (const { name, value } of listValues(given)) query.append(name, value);
  return `/library?${query}`;
}

/** The most mistakes that are corrected. */
const MOST_CORRECTED = 8;

/**
 * Corrects the mistakes of a query for which there is a suggestion; null where there is none. The last one comes first, so that
 * brackets and quotes are closed from the inside out.
 */
function correct(typed: string): string | null {
  let text = typed;
  for (let turns = 0; turns < MOST_CORRECTED; turns++) {
    const note = parseQuery(text)
      .notes.filter(({ suggestion }) => suggestion !== null)
      .at(-1);
    if (!note) break;
    const next = applySuggestion(text, note);
    if (next === text) break;
    text = next;
  }
  const corrected = text.replace(/\s+/g, " ").trim();
  return text === typed || !corrected || corrected.length > MAX_QUERY_LENGTH ? null : corrected;
}

/** The mistakes of a query as the page shows them. @param typed the text of the box @param given the rest of the address */
export function viewMistakes(
  typed: string,
  given: ArticleFilter,
  mistakes: readonly QueryNote[],
): MistakesView {
  const corrected = mistakes.length > 0 ? correct(typed) : null;
  return {
    mistakes: mistakes.map(({ problem, start, end }) => ({
      message: sayProblem(problem),
      before: visible(tail(typed.slice(0, start), AROUND)),
      // invisible characters are shown as a symbol
      faulty: visible(head(typed.slice(start, end), MOST_FAULTY)).replace(/^ ?$/, "␣"),
      after: visible(head(typed.slice(end), AROUND)),
    })),
    corrected:
      corrected === null
        ? null
        : { text: visible(head(corrected, 2 * MOST_FAULTY)), href: hrefOf(corrected, given) },
  };
}
