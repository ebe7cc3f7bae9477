import { topicLabel, withoutRepeats } from "../topics/subjects";
import {
  type ArticleFilter,
  FACETS,
  type Facet,
  isUnfiltered,
  NO_FILTER,
  printFilter,
  toggleValue,
} from "./article-filter";
import type { FacetList } from "./list-facets";
import type { NamedFilter } from "./name-filter";

/** One choice in the rail: where it leads, and how many articles are there. */
export type FacetChoice = { name: string; articles: number; href: string; chosen: boolean };
export type FacetView = { id: string; label: string; choices: FacetChoice[] };
export type Chip = { label: string; href: string };

/** All that the filter rail and the chips show; plain data, so that the components need to know no rules. */
export type FilterView = {
  facets: FacetView[];
  chips: Chip[];
  /** What the form of words and dates must carry along. */
  hidden: { name: string; value: string }[];
  q: string;
  after: string;
  before: string;
  orders: { label: string; href: string; chosen: boolean }[];
  /** Null where nothing is filtered. */
  clearHref: string | null;
};

const hrefOf = (filter: ArticleFilter) => `/${printFilter(filter)}`;

function choicesOf(
  { filter, names }: NamedFilter,
  { facet, values }: FacetList,
): (FacetChoice & { subject: boolean })[] {
  const gone = filter[facet]
    .filter((value) => !values.some((counted) => counted.value === value))
    .map((value) => ({ value, name: names[facet][value] ?? value, code: null, articles: 0 }));
  return withoutRepeats([...values, ...gone]).map(({ value, name, code, articles }) => ({
    name: topicLabel({ code, name }),
    articles,
    href: hrefOf(toggleValue(filter, facet, value)),
    chosen: filter[facet].includes(value),
    subject: code !== null,
  }));
}

const LABELS: Record<Facet, string> = {
  topic: "Topic",
  person: "People",
  organization: "Organisations",
  place: "Places",
  outlet: "Outlet",
  language: "Language",
};

/** The rail's facets: topics in two lists, the IPTC subjects before the publishers' own keywords. */
function facetViews(named: NamedFilter, lists: FacetList[]): FacetView[] {
  return lists
    .flatMap((list) => {
      const choices = choicesOf(named, list);
      if (list.facet !== "topic") return [{ id: list.facet, label: LABELS[list.facet], choices }];
      const subjects = choices.filter(({ subject }) => subject);
      const keywords = choices.filter(({ subject }) => !subject);
      return [
        { id: "topic", label: LABELS.topic, choices: subjects },
        { id: "keyword", label: "Keyword", choices: keywords },
      ];
    })
    .filter(({ choices }) => choices.length > 0);
}

/** What is filtered by, each with the address that leaves it out. */
function chipsOf({ filter, names }: NamedFilter): Chip[] {
  const chips: Chip[] = filter.q ? [{ label: `“${filter.q}”`, href: hrefOf({ ...filter, q: "" }) }] : [];
  for (const facet of FACETS)
    for (const value of filter[facet])
      chips.push({ label: names[facet][value] ?? value, href: hrefOf(toggleValue(filter, facet, value)) });
  if (filter.after) chips.push({ label: `From ${filter.after}`, href: hrefOf({ ...filter, after: null }) });
  if (filter.before)
    chips.push({ label: `Before ${filter.before}`, href: hrefOf({ ...filter, before: null }) });
  return chips;
}

/** What the page shows of a filter. */
export function viewFilter(named: NamedFilter, lists: FacetList[]): FilterView {
  const { filter } = named;
  return {
    facets: facetViews(named, lists),
    chips: chipsOf(named),
    hidden: [
      ...FACETS.flatMap((name) => filter[name].map((value) => ({ name, value }))),
      ...(filter.sort === "newest" ? [] : [{ name: "sort", value: filter.sort }]),
    ],
    q: filter.q,
    after: filter.after ?? "",
    before: filter.before ?? "",
    orders: (["newest", "oldest"] as const).map((sort) => ({
      label: sort === "newest" ? "Newest first" : "Oldest first",
      href: hrefOf({ ...filter, sort }),
      chosen: filter.sort === sort,
    })),
    clearHref: isUnfiltered(filter) ? null : hrefOf({ ...NO_FILTER, sort: filter.sort }),
  };
}
