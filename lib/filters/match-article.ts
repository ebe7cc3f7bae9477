import type { Facet } from "./facets";
import { isOfLength } from "./length";
import { nextPeriod, startOfPeriod } from "./period";
import { evaluate } from "./query/evaluate";
import type { Field, QueryNode } from "./query/syntax";
import { searchRuns } from "./search-runs";

/** What filters look at of an article. Values are slugs and codes, as in addresses. */
export type ArticleFacts = {
  values: Record<Exclude<Facet, "length">, readonly string[]>;
  words: number;
  /** The start of the stated period, milliseconds since 1970; null if the date is not known. */
  publishedAt: number | null;
  read: boolean;
  saved: boolean;
  /** The stems of the headline and of the text, in order. */
  stems: readonly (readonly string[])[];
};

const holdsRun = (stems: readonly string[], run: readonly string[]): boolean =>
  stems.some((_, at) => run.every((stem, by) => stems[at + by] === stem));

/**
 * True if an article matches a query. Tests compare the index with this.
 * @param spellings other spellings of the words of the query, as for searchRuns
 */
export function matchArticle(
  query: QueryNode | null,
  article: ArticleFacts,
  spellings: (text: string) => readonly string[] = () => [],
): boolean {
  if (!query) return true;
  return evaluate<boolean>(query, {
    and: (parts) => parts.every(Boolean),
    or: (parts) => parts.some(Boolean),
    not: (of) => !of,
    words: ({ text }) =>
      searchRuns(text, spellings(text)).some((run) => article.stems.some((stems) => holdsRun(stems, run))),
    field: (field) => matchField(field, article),
  });
}

function matchField(field: Field, article: ArticleFacts): boolean {
  const { publishedAt } = article;
  switch (field.field) {
    case "is":
      return field.value === "saved" ? article.saved : article.read === (field.value === "read");
    case "length":
      return isOfLength(article.words, field.value);
    case "after":
      return publishedAt !== null && publishedAt >= startOfPeriod(field.value);
    case "before":
      return publishedAt !== null && publishedAt < startOfPeriod(field.value);
    case "on": {
      if (field.value === "unknown") return publishedAt === null;
      const end = nextPeriod(field.value);
      if (publishedAt === null || publishedAt < startOfPeriod(field.value)) return false;
      return end === null || publishedAt < startOfPeriod(end);
    }
    default:
      return article.values[field.field].includes(field.value);
  }
}
