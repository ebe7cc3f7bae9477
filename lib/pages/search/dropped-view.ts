import { type ArticleFilter, isUnfiltered } from "../../filters/article-filter";
import { FACET_NAMES, FACETS } from "../../filters/facets";
import { printQuery } from "../../filters/query/print-query";
import type { QueryNode } from "../../filters/query/syntax";
import type { Dropped } from "../../index/match/matches";
import type { NamedFilter } from "../../index/name-filter";
import type { FilterHref } from "../addresses/filter-href";

/** A condition to drop from a filter without results, how many articles that finds, and the address. */
export type DroppedView = { label: string; articles: number; href: string };

/** More suggestions than this are no help. */
const MOST_SHOWN = 6;

/** Longer labels are cut. */
const LONGEST_LABEL = 80;
export const shorten = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL).toWellFormed()}…` : label;

const partsOf = (query: QueryNode | null): readonly QueryNode[] =>
  query?.kind === "and" ? query.of : query ? [query] : [];

/** The words of a query that are missing from the other, as the search box writes them. */
function lostWords(query: QueryNode | null, without: QueryNode | null): string {
  const left = partsOf(without).map((part) => printQuery(part));
  const lost = partsOf(query).filter((part) => {
    const at = left.indexOf(printQuery(part));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return lost.map((part) => printQuery(part)).join(" ");
}

/** The one condition of a filter that `without` does not have. */
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

/** For a page without results: each condition and what dropping it alone finds, the most first. */
export const viewDropped = (
  named: NamedFilter,
  dropped: readonly Dropped[],
  hrefOf: FilterHref,
): DroppedView[] =>
  dropped
    .filter(({ without }) => !isUnfiltered(without))
    .slice(0, MOST_SHOWN)
    .map(({ without, articles }) => ({
      label: lostCondition(named, without),
      articles,
      href: hrefOf(without),
    }));
