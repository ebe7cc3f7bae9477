import { type ArticleFilter, isUnfiltered } from "../../filters/article-filter";
import { FACET_NAMES } from "../../filters/facets";
import { printQuery } from "../../filters/query/print-query";
import type { QueryNode } from "../../filters/query/syntax";
import type { Dropped } from "../../index/match/matches";
import type { NamedFilter } from "../../index/name-filter";
import { interfaceLocale } from "../../messages/interface-language";
import { t } from "../../messages/t";
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
function lostTerms(query: QueryNode | null, without: QueryNode | null): string {
  const left = partsOf(without).map((part) => printQuery(part));
  const lost = partsOf(query).filter((part) => {
    const at = left.indexOf(printQuery(part));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return lost.map((part) => printQuery(part)).join(" ");
}

/** What a filter has besides facets that `without` does not have. */
function lostWords(filter: ArticleFilter, without: ArticleFilter): string {
  if (filter.after !== without.after) return t("filters.words.from", { date: filter.after ?? "" });
  if (filter.before !== without.before) return t("filters.words.before", { date: filter.before ?? "" });
  if (filter.undated !== without.undated) return t("filters.words.undated");
  if (filter.read !== without.read) return t(filter.read ? "filters.words.read" : "filters.words.unread");
  if (filter.saved !== without.saved)
    return t(filter.saved ? "filters.words.saved" : "filters.words.notSaved");
  return shorten(lostTerms(filter.query, without.query));
}

/** The one condition of a filter that `without` does not have. */
function lostCondition({ filter, names }: NamedFilter, without: ArticleFilter): string {
  const anyOf = new Intl.ListFormat(interfaceLocale(), { type: "disjunction" });
  for (const facet of FACET_NAMES) {
    const told = (values: readonly string[]) => ({
      facet: t(`filters.facet.${facet}.one`),
      name: shorten(anyOf.format(values.map((value) => names[facet][value] ?? value))),
    });
    const [held, left] = [filter.facets[facet], without.facets[facet]];
    if (held.include.length > left.include.length) return t("filters.dropped.with", told(held.include));
    if (held.exclude.length > left.exclude.length) return t("filters.dropped.without", told(held.exclude));
  }
  return t("filters.quoted", { words: lostWords(filter, without) });
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
