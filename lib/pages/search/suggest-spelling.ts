import "server-only";
import { printFilter } from "../../filters/article-filter";
import { type Piece, splitAtMarks } from "../../filters/marked-text";
import { type ParsedFilter, parseFilter, type QueryValues } from "../../filters/parse-filter";
import { parseQuery } from "../../filters/query/parse-query";
import { MAX_QUERY_LENGTH } from "../../filters/query/tokens";
import { suggestQuery } from "../../filters/suggest-query";
import { TooCostly } from "../../index/match/filter-context";
import { nameFilter } from "../../index/name-filter";
import { withMatches, withWords } from "../../index/open-index";
import { nameSpellings } from "../../index/words/name-spellings";
import { findWritten } from "../../index/words/written-form";

/** A likely correction of a query, its changed words marked, how many articles it finds, and its address. */
export type Suggestion = { pieces: Piece[]; articles: number; href: string };

/** The most words of a query that are checked, at some milliseconds each. */
const MOST_ASKED = 8;
/** A search that finds more than this is taken to be spelt right. */
const FEW = 5;

/**
 * A likely correction of a query that finds few articles or none; null where no other spelling finds more.
 * @param found how many articles they find
 */
export async function suggestSpelling(
  values: QueryValues,
  { typed }: Pick<ParsedFilter, "typed">,
  found: number,
  reader: string | null,
): Promise<Suggestion | null> {
  if (found > FEW || !typed || typed.length > MAX_QUERY_LENGTH) return null;
  const { node } = parseQuery(typed);
  let asked = 0;
  const suggested = await withWords((vocabulary, connection) =>
    suggestQuery(typed, node, {
      suggest: (surface) => {
        if (asked++ >= MOST_ASKED) return null;
        // A name with another known spelling is right, unless only its sound matches.
        const { spellings, soundAlikes } = nameSpellings(connection, surface, vocabulary);
        if (spellings.length > soundAlikes.length) return null;
        const meant = vocabulary.suggest(surface);
        const word = meant && findWritten(connection, meant.word, surface);
        return meant && word ? { word: sameCase(word, surface), articles: meant.articles } : null;
      },
    }),
  );
  if (!suggested) return null;
  const { filter } = await nameFilter(parseFilter({ ...values, q: suggested.text }).filter);
  const articles = await withMatches(filter, reader, ({ total }) => total).catch((error: unknown) => {
    // what is too costly to count is not suggested
    if (error instanceof TooCostly) return 0;
    throw error;
  });
  if (articles <= found) return null;
  const pieces = splitAtMarks(suggested.text, suggested.changed);
  return { pieces, articles, href: `/library${printFilter(filter)}` };
}

/** Headlines have capitals where readers type none. */
const sameCase = (word: string, typed: string): string =>
  typed === typed.toLowerCase() ? word.toLowerCase() : word;
