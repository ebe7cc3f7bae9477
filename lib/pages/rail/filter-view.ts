import {
  type ArticleFilter,
  isUnfiltered,
  listValues,
  NO_FILTER,
  SORTS,
  toggleExcluded,
  toggleValue,
} from "../../filters/article-filter";
import { FACET_NAMES } from "../../filters/facets";
import type { ParsedFilter } from "../../filters/parse-filter";
import { printQuery } from "../../filters/query/print-query";
import { MAX_QUERY_LENGTH } from "../../filters/query/tokens";
import type { NamedFilter } from "../../index/name-filter";
import { t } from "../../messages/t";
import type { FilterHref } from "../addresses/filter-href";
import { shorten } from "../search/dropped-view";

export type Chip = { label: string; href: string };

/** What the form of the rail and the chips show. */
export type FilterView = {
  chips: Chip[];
  /** Hidden fields of the form: what it must keep of the address. */
  hidden: { name: string; value: string }[];
  q: string;
  after: string;
  before: string;
  orders: { label: string; href: string; chosen: boolean }[];
  /** Null where nothing is filtered. */
  clearHref: string | null;
};

/** Each condition of the filter, with the address that drops it. */
function chipsOf({ filter, names }: NamedFilter, hrefOf: FilterHref): Chip[] {
  const chips: Chip[] = [];
  const add = (label: string, without: Partial<ArticleFilter>) =>
    chips.push({ label, href: hrefOf({ ...filter, ...without }) });
  if (filter.query) add(t("filters.quoted", { words: shorten(printQuery(filter.query)) }), { query: null });
  for (const facet of FACET_NAMES) {
    const { include, exclude } = filter.facets[facet];
    const named = (value: string) => names[facet][value] ?? value;
    for (const value of include)
      chips.push({ label: named(value), href: hrefOf(toggleValue(filter, facet, value)) });
    for (const value of exclude)
      chips.push({
        label: t("filters.chip.not", { name: named(value) }),
        href: hrefOf(toggleExcluded(filter, facet, value)),
      });
  }
  if (filter.read !== null) add(t(filter.read ? "filters.chip.read" : "filters.chip.unread"), { read: null });
  if (filter.saved !== null)
    add(t(filter.saved ? "filters.chip.saved" : "filters.chip.notSaved"), { saved: null });
  if (filter.after) add(t("filters.chip.from", { date: filter.after }), { after: null });
  if (filter.before) add(t("filters.chip.before", { date: filter.before }), { before: null });
  if (filter.undated) add(t("filters.chip.undated"), { undated: false });
  return chips;
}

/** What the page shows of a filter. The search box keeps what was typed. */
export function viewFilter(
  named: NamedFilter,
  { typed, given }: Pick<ParsedFilter, "typed" | "given">,
  hrefOf: FilterHref,
): FilterView {
  const { filter } = named;
  return {
    chips: chipsOf(named, hrefOf),
    hidden: listValues({ ...given, after: null, before: null }),
    // the box takes no more; a note below it says what is cut off
    q: typed.slice(0, MAX_QUERY_LENGTH).toWellFormed(),
    after: given.after ?? "",
    before: given.before ?? "",
    orders: SORTS.filter((sort) => sort !== "relevance" || filter.query !== null).map((sort) => ({
      label: t(`filters.order.${sort}`),
      href: hrefOf({ ...filter, sort }),
      chosen: filter.sort === sort,
    })),
    clearHref: isUnfiltered(filter) ? null : hrefOf({ ...NO_FILTER, sort: filter.sort }),
  };
}
