import {
  type ArticleFilter,
  onlyValue,
  printFilter,
  toggleExcluded,
  toggleValue,
} from "../../filters/article-filter";
import { FACETS, type Facet } from "../../filters/facets";
import type { NamedFilter } from "../../index/name-filter";
import { topicLabel, withoutRepeats } from "../../topics/subjects";
import type { FacetCount, FacetList } from "./list-facets";
import type { StateCounts } from "./list-states";
import { viewStates } from "./state-view";

/**
 * Where the links of a value lead: choosing it or taking it back, it alone, all but it. In those of a whole list VALUE stands for the
 * value (components/filters/addresses.ts).
 */
export type ValueLinks = {
  href: string;
  /** Null where it would change nothing. */
  onlyHref: string | null;
  outHref: string | null;
};

/** One value in the rail, and how many articles it brings. */
export type ValueView = {
  value: string;
  name: string;
  articles: number;
  /** Where it is asked for or left out: which of the two. */
  state?: "chosen" | "out";
  /** Where its links lead otherwise than those of its list. */
  links?: ValueLinks;
};
/** A value with those that stand under it, if any do. */
export type BranchView = ValueView & { under?: ValueView[] };

/** One list of the rail: what is shown, what is shown on demand, and the page of all its values. */
export type RailGroup = {
  id: string;
  label: string;
  links: ValueLinks;
  shown: BranchView[];
  more: BranchView[];
  allHref: string;
  /** What a search of its values is called; null where they are few. */
  findWords: string | null;
};

/** How many keywords that belong to no subject are shown before their list is opened. */
const SHOWN_KEYWORDS = 6;

const hrefOf = (filter: ArticleFilter) => `/${printFilter(filter)}`;

/** What stands in an address for any value of a facet. */
export const ANY_VALUE = "VALUE";

/** The links of the values of a facet that are neither asked for nor left out. */
export function viewLinks(filter: ArticleFilter, facet: Facet): ValueLinks {
  const { include, exclude } = filter.facets[facet];
  return {
    href: hrefOf(toggleValue(filter, facet, ANY_VALUE)),
    // where nothing else of the facet is asked, choosing it is choosing it alone
    onlyHref: include.length + exclude.length > 0 ? hrefOf(onlyValue(filter, facet, ANY_VALUE)) : null,
    outHref: hrefOf(toggleExcluded(filter, facet, ANY_VALUE)),
  };
}

/** A counted value as the rail and the lists of all values show it. */
export function viewValue(filter: ArticleFilter, facet: Facet, counted: FacetCount): ValueView {
  const { value, articles } = counted;
  const { include, exclude } = filter.facets[facet];
  const view = { value, name: topicLabel(counted), articles };
  const isOut = exclude.includes(value);
  if (!isOut && !include.includes(value)) return view;
  const toggle = isOut ? toggleExcluded : toggleValue;
  return {
    ...view,
    state: isOut ? "out" : "chosen",
    links: {
      href: hrefOf(toggle(filter, facet, value)),
      onlyHref: include.length + exclude.length > 1 ? hrefOf(onlyValue(filter, facet, value)) : null,
      outHref: isOut ? null : hrefOf(toggleExcluded(filter, facet, value)),
    },
  };
}

/** The counted values and, with none, those that are asked for or left out and that no article has any more. */
function allValues({ filter, names }: NamedFilter, { facet, values }: FacetList): FacetCount[] {
  const { include, exclude } = filter.facets[facet];
  const gone = [...new Set([...include, ...exclude])]
    .filter((value) => !values.some((counted) => counted.value === value))
    .map((value) => ({ value, name: names[facet][value] ?? value, code: null, articles: 0 }));
  return withoutRepeats([...values, ...gone]);
}

/** What is shown of a list at first: its head, and behind it what is asked for or left out. */
function cut(values: BranchView[], most: number): Pick<RailGroup, "shown" | "more"> {
  const isShown = (value: BranchView, at: number) => at < most || value.state !== undefined;
  return {
    shown: values.filter(isShown),
    more: values.filter((value, at) => !isShown(value, at)),
  };
}

/**
 * Topics as a tree: under each IPTC subject the publishers' keywords that go with it, and in a list of their own those that go
 * with none that is listed.
 */
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

/** "Find an outlet". */
const findWords = (one: string): string => `Find ${/^[aeiou]/.test(one) ? "an" : "a"} ${one}`;

function groupsOf(named: NamedFilter, list: FacetList): RailGroup[] {
  const { facet } = list;
  const { label, one, rail } = FACETS[facet];
  const { filter } = named;
  const view = (counted: FacetCount) => viewValue(filter, facet, counted);
  const all = {
    links: viewLinks(filter, facet),
    allHref: `/filters/${facet}${printFilter(filter)}`,
    findWords: rail.search ? findWords(one) : null,
  };
  const values = allValues(named, list);
  if (facet !== "topic") return [{ id: facet, label, ...all, ...cut(values.map(view), rail.shown) }];
  const { subjects, keywords } = growTopics(values, view);
  return [
    { id: "topic", label, ...all, ...cut(subjects, rail.shown) },
    { id: "keyword", label: "Keyword", ...all, findWords: null, ...cut(keywords, SHOWN_KEYWORDS) },
  ];
}

/** The lists of the rail, those with nothing to choose left out. */
export function viewRail(
  named: NamedFilter,
  lists: readonly FacetList[],
  states: StateCounts | null,
): RailGroup[] {
  const groups = lists.flatMap((list) => groupsOf(named, list)).filter(({ shown }) => shown.length > 0);
  return states ? [viewStates(named.filter, states), ...groups] : groups;
}
