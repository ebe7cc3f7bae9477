import {
  type ArticleFilter,
  onlyValue,
  printFilter,
  toggleExcluded,
  toggleValue,
} from "../../filters/article-filter";
import { FACETS, type Facet } from "../../filters/facets";
import type { NamedFilter } from "../../index/name-filter";
import { t } from "../../messages/t";
import { topicLabel, withoutRepeats } from "../../topics/subjects";
import type { FilterHref } from "../addresses/filter-href";
import type { FacetCount, FacetList } from "./list-facets";
import type { StateCounts } from "./list-states";

/** One value in the rail, how many articles it matches, and where its links lead. Links that would change nothing are left out. */
export type ValueView = {
  value: string;
  name: string;
  articles: number;
  /** Whether the filter includes or excludes it; left out where it does neither. */
  state?: "chosen" | "out";
  /** Includes it, or clears it where it is included or excluded. */
  href: string;
  /** Includes nothing else of its facet. */
  onlyHref?: string;
  /** Excludes it. */
  outHref?: string;
};
/** A value with the values below it, if there are any. */
export type BranchView = ValueView & { under?: ValueView[] };

/** One list of the rail: the values shown at first, those shown on demand, and the page that has them all. */
export type RailGroup = {
  id: string;
  label: string;
  shown: BranchView[];
  more: BranchView[];
  allHref: string;
  /** What a search of its values is called; null where they are few. */
  findWords: string | null;
};

/** How many keywords that belong to no subject are shown before their list is opened. */
const SHOWN_KEYWORDS = 6;

/** A counted value as the rail and the page of all values show it. */
export function viewValue(
  filter: ArticleFilter,
  facet: Facet,
  counted: FacetCount,
  hrefOf: FilterHref,
): ValueView {
  const { value, articles } = counted;
  const { include, exclude } = filter.facets[facet];
  const isOut = exclude.includes(value);
  const state = isOut ? ("out" as const) : include.includes(value) ? ("chosen" as const) : null;
  const hasOthers = include.length + exclude.length > (state ? 1 : 0);
  const toggle = isOut ? toggleExcluded : toggleValue;
  return {
    ...{ value, name: topicLabel(counted), articles },
    ...(state ? { state } : {}),
    href: hrefOf(toggle(filter, facet, value)),
    ...(hasOthers ? { onlyHref: hrefOf(onlyValue(filter, facet, value)) } : {}),
    ...(isOut ? {} : { outHref: hrefOf(toggleExcluded(filter, facet, value)) }),
  };
}

/** The counted values and, with no articles, the values of the filter that no article has any more. */
function allValues({ filter, names }: NamedFilter, { facet, values }: FacetList): FacetCount[] {
  const { include, exclude } = filter.facets[facet];
  const gone = [...new Set([...include, ...exclude])]
    .filter((value) => !values.some((counted) => counted.value === value))
    .map((value) => ({ value, name: names[facet][value] ?? value, code: null, articles: 0 }));
  return withoutRepeats([...values, ...gone]);
}

/** Splits a list: its first values and those of the filter are shown, the rest on demand. */
function cut(values: BranchView[], most: number): Pick<RailGroup, "shown" | "more"> {
  const isShown = (value: BranchView, at: number) => at < most || value.state !== undefined;
  return {
    shown: values.filter(isShown),
    more: values.filter((value, at) => !isShown(value, at)),
  };
}

/** Topics as a tree: the publishers' keywords below the IPTC subject they belong to, and in a list of their own where it is not listed. */
export function growTopics(
  topics: readonly FacetCount[],
  view: (topic: FacetCount) => ValueView,
): { subjects: BranchView[]; keywords: BranchView[] } {
  const subjects = topics.filter(({ code }) => code !== null);
  const keywords = topics.filter(({ code }) => code === null);
  const listed = new Set(subjects.map(({ value }) => value));
  return {
    subjects: subjects.map((subject) => {
      const under = keywords.filter((keyword) => keyword.under === subject.value).map(view);
      return under.length > 0 ? { ...view(subject), under } : view(subject);
    }),
    keywords: keywords.filter(({ under }) => !under || !listed.has(under)).map(view),
  };
}

function groupsOf(named: NamedFilter, list: FacetList, hrefOf: FilterHref): RailGroup[] {
  const { facet } = list;
  const { rail } = FACETS[facet];
  const label = t(`filters.facet.${facet}.label`);
  const { filter } = named;
  const view = (counted: FacetCount) => viewValue(filter, facet, counted, hrefOf);
  const all = {
    allHref: `/filters/${facet}${printFilter(filter)}`,
    findWords: rail.search ? t(`filters.facet.${facet}.find`) : null,
  };
  const values = allValues(named, list);
  if (facet !== "topic") return [{ id: facet, label, ...all, ...cut(values.map(view), rail.shown) }];
  const { subjects, keywords } = growTopics(values, view);
  return [
    { id: "topic", label, ...all, ...cut(subjects, rail.shown) },
    { id: "keyword", label: t("filters.keyword"), ...all, findWords: null, ...cut(keywords, SHOWN_KEYWORDS) },
  ];
}

/** What the reader has marked: read, unread or saved. Saved articles can be excluded, too. */
function viewStates(filter: ArticleFilter, states: StateCounts, hrefOf: FilterHref): RailGroup {
  const { read, saved } = filter;
  const value = (
    name: "read" | "unread" | "saved",
    label: string,
    chosen: boolean | null,
    href: Partial<ArticleFilter>,
  ): BranchView => ({
    value: name,
    name: label,
    articles: states[name],
    ...(chosen ? { state: "chosen" } : name === "saved" && saved === false ? { state: "out" } : {}),
    href: hrefOf({ ...filter, ...href }),
    ...(name === "saved" && saved !== false ? { outHref: hrefOf({ ...filter, saved: false }) } : {}),
  });
  return {
    id: "state",
    label: t("filters.reading"),
    shown: [
      value("unread", t("filters.chip.unread"), read === false, { read: read === false ? null : false }),
      value("read", t("filters.chip.read"), read, { read: read ? null : true }),
      value("saved", t("filters.chip.saved"), saved, { saved: saved === null ? true : null }),
    ],
    more: [],
    allHref: hrefOf(filter),
    findWords: null,
  };
}

/** The lists of the rail; those with nothing to choose from are left out. */
export function viewRail(
  named: NamedFilter,
  lists: readonly FacetList[],
  states: StateCounts | null,
  hrefOf: FilterHref,
): RailGroup[] {
  const groups = lists
    .flatMap((list) => groupsOf(named, list, hrefOf))
    .filter(({ shown }) => shown.length > 0);
  return states ? [viewStates(named.filter, states, hrefOf), ...groups] : groups;
}
