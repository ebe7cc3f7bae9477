import { type ArticleFilter, isUnfiltered, printFilter } from "../../filters/article-filter";
import { FACET_NAMES, FACETS } from "../../filters/facets";
import { printQuery } from "../../filters/query/print-query";
import type { QueryNode } from "../../filters/query/syntax";
import type { Dropped } from "../../index/match/matches";
import type { NamedFilter } from "../../index/name-filter";

/** What may be dropped of a filter that leaves nothing, what that brings, and where it leads. */
export type DroppedView = { label: string; articles: number; href: string };

/** More of them are no help. */
const MOST_SHOWN = 6;

/** A longer condition is known by its beginning. */
const LONGEST_LABEL = 80;
export const shorten = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL).toWellFormed()}…` : label;

const partsOf = (query: QueryNode | null): readonly QueryNode[] =>
  query?.kind === "and" ? query.of : query ? [query] : [];

/** The words that the one query has and the other has not, as the box writes them. */
function lostWords(query: QueryNode | null, without: QueryNode | null): string {
  const left = partsOf(without).map((part) => printQuery(part));
  const lost = partsOf(query).filter((part) => {
    const at = left.indexOf(printQuery(part));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return lost.map((part) => printQuery(part)).join(" ");
}

/** What stands in a filter and not in another, which has one condition less. */
function lostCondition({ filter, names }: NamedFilter, without: ArticleFilter): string {
  for (const facet of FACET_NAMES) {
    const named = (values: readonly string[]) =>
      shorten(values.map((value) => names[facet][value] ?? value).join(" or "));
    const [held, left] = [filter.facets[facet], without.facets[facet]];
    if (held.include.length > left.include.length) return `${FACETS[facet].one} “${named(held.include)}”`;
    if (held.exclude.length > left.exclude.length)
      return `leaving out the ${FACETS[facet].one} “${named(held.exclude)}”`;
  }
  if (filter.after !== without.after) return `“from ${filter.after}”`;
  if (filter.before !== without.before) return `“before ${filter.before}”`;
  if (filter.undated !== without.undated) return "“date not known”";
  if (filter.read !== without.read) return filter.read ? "“read”" : "“unread”";
  if (filter.saved !== without.saved) return filter.saved ? "“saved”" : "“not saved”";
  return `“${shorten(lostWords(filter.query, without.query))}”`;
}

/** What dropping each condition brings, the most first, for a page on which nothing is left. To drop all is another matter. */
export const viewDropped = (named: NamedFilter, dropped: readonly Dropped[]): DroppedView[] =>
  dropped
    .filter(({ without }) => !isUnfiltered(without))
    .slice(0, MOST_SHOWN)
    .map(({ without, articles }) => ({
      label: lostCondition(named, without),
      articles,
      href: `/${printFilter(without)}`,
    }));
