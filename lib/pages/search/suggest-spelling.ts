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

/** A query that was probably meant, its changed words marked, how many articles it finds, and where it leads. */
export type Suggestion = { pieces: Piece[]; articles: number; href: string };

/** So many words of a query are looked at, some milliseconds each. */
const MOST_ASKED = 8;
/** A search that finds more is not called misspelt. */
const FEW = 5;

/**
 * What was probably meant by the words of an address that find few articles or none; null where nothing else finds more.
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
        // a name that is found in another spelling is not misspelt, unless by its sound alone
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
    // what may be too costly to count is not offered
    if (error instanceof TooCostly) return 0;
    throw error;
  });
  if (articles <= found) return null;
  const pieces = splitAtMarks(suggested.text, suggested.changed);
  return { pieces, articles, href: `/${printFilter(filter)}` };
}

/** A headline's capitals are no reader's. */
const sameCase = (word: string, typed: string): string =>
  typed === typed.toLowerCase() ? word.toLowerCase() : word;
