import {
  FACETS,
  type Facet,
  isList,
  isStored,
  type ListFacet,
  type StoredFacet,
  sourceOf,
  typeNumber,
} from "../../filters/facets";
import { LENGTHS } from "../../filters/length";
import type { ArticleIndex } from "../articles/article-index";
import { hasBit } from "../articles/bits";
import type { Codes } from "../articles/codes";
import { type FilterContext, valueKey } from "../match/filter-context";
import type { Matches } from "../match/matches";
import type { Selection } from "../match/selection";
import { type ListedValues, topValues } from "./count-values";
import { TopList } from "./top-list";
import { ValueOrder } from "./value-order";

/** A value of a facet, by the store's number or by its code, and how many articles choosing it leaves. */
export type ValueCount = { value: number | string; articles: number };
export type FacetCounts = { facet: Facet; values: ValueCount[] };

/** The orders of an index's values; made when first needed, and kept as long as the index. */
const orders = new WeakMap<ArticleIndex, Map<string, ValueOrder>>();

/** The values of each type that a facet has, in the order of the types. */
function listedValues(context: FilterContext, facet: ListFacet): ListedValues[] {
  const { index } = context;
  const { list, types } = FACETS[facet].source;
  const lists = index.lists[list];
  const known = orders.get(index) ?? new Map<string, ValueOrder>();
  orders.set(index, known);
  return types.map((name) => {
    const type = typeNumber(list, name);
    const order = known.get(name) ?? new ValueOrder(lists, context.rowTypes[list], type);
    known.set(name, order);
    return { lists, types: context.rowTypes[list], type, order };
  });
}

/**
 * The values of a facet with most articles, over the articles that all other facets leave, with exact counts. Chosen and excluded
 * values are always included, and come first. Of topics, the subjects come before the keywords.
 * @param most the maximum number of values, unless more are chosen or excluded
 */
export function countFacet(matches: Matches, facet: Facet, most: number): FacetCounts {
  const { context, filter } = matches;
  const selection = matches.without(facet);
  const { include, exclude } = filter.facets[facet];
  // an address may both choose and exclude a value
  const named = [...new Set([...include, ...exclude])];
  if (isList(facet)) {
    const lists = context.index.lists[FACETS[facet].source.list];
    const chosen = numbersOf(context, facet, named).map((value) => ({
      value,
      articles: lists.countIn(selection.bits, value),
    }));
    const values: ValueCount[] = [];
    for (const ofType of listedValues(context, facet))
      values.push(...topValues(selection, ofType, most - values.length));
    return { facet, values: chosenFirst(chosen, values, most) };
  }
  const counts = countColumn(context, selection, facet);
  const chosenValues: (number | string)[] = isStored(facet) ? numbersOf(context, facet, named) : named;
  const chosen = chosenValues.map((value) => ({ value, articles: counts.get(value) ?? 0 }));
  return { facet, values: chosenFirst(chosen, topOf(counts, most), most) };
}

/** Up to this many values are counted one by one; for more, all values of the articles are counted at once. */
const MAX_COUNTED_SINGLY = 400;

/**
 * How many of the articles that all other facets leave have each of the given values; values that none has are left out.
 * @param values by the store's number
 */
export function countGiven(matches: Matches, facet: StoredFacet, values: readonly number[]): ValueCount[] {
  const { context } = matches;
  const selection = matches.without(facet);
  let countOf: (value: number) => number;
  if (isList(facet)) {
    const lists = context.index.lists[FACETS[facet].source.list];
    const counts = values.length > MAX_COUNTED_SINGLY ? selection.countLists(lists) : null;
    countOf = (value) => (counts ? (counts[value] ?? 0) : lists.countIn(selection.bits, value));
  } else {
    const counts = countColumn(context, selection, facet);
    countOf = (value) => counts.get(value) ?? 0;
  }
  return values
    .map((value) => ({ value, articles: countOf(value) }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || a.value - b.value);
}

const numbersOf = ({ numbers }: FilterContext, facet: Facet, slugs: readonly string[]): number[] =>
  slugs.flatMap((slug) => numbers.get(valueKey(facet, slug)) ?? []);

function chosenFirst(chosen: ValueCount[], values: ValueCount[], most: number): ValueCount[] {
  const first = chosen.filter(({ articles }) => articles > 0);
  const others = values.filter(({ value }) => !first.some((one) => one.value === value));
  return [...first, ...others].slice(0, Math.max(most, first.length));
}

function topOf(counts: ReadonlyMap<number | string, number>, most: number): ValueCount[] {
  if (counts.size <= most)
    return [...counts]
      .map(([value, articles]) => ({ value, articles }))
      .sort((a, b) => b.articles - a.articles);
  const values = [...counts.keys()];
  const top = new TopList(most);
  for (const [at, value] of values.entries()) top.offer(at, counts.get(value) ?? 0);
  return top.list.map(({ value, articles }) => ({ value: values[value] ?? "", articles }));
}

function countColumn(
  { index, outletCodes }: FilterContext,
  selection: Selection,
  facet: Exclude<Facet, ListFacet>,
): Map<number | string, number> {
  const source = sourceOf(facet);
  switch (source.kind) {
    case "row":
      return byNumber(selection.countColumn(index.columns[source.facet]));
    case "code":
      return byCode(selection.countColumn(index.columns[source.facet]), index.codes[source.facet]);
    case "outlet-code": {
      const codes = outletCodes[source.facet];
      const sums = new Map<number | string, number>();
      for (const [outlet, articles] of byNumber(selection.countColumn(index.columns.outlet))) {
        const code = codes.get(Number(outlet));
        if (code) sums.set(code, (sums.get(code) ?? 0) + articles);
      }
      return sums;
    }
    case "length": {
      const counts = selection.countColumn(index.lengths);
      return new Map(LENGTHS.flatMap((name, at) => (counts[at + 1] ? [[name, counts[at + 1] ?? 0]] : [])));
    }
  }
}

function byNumber(counts: Uint32Array): Map<number | string, number> {
  const found = new Map<number | string, number>();
  for (let value = 1; value < counts.length; value++) if (counts[value]) found.set(value, counts[value] ?? 0);
  return found;
}

function byCode(counts: Uint32Array, codes: Codes): Map<number | string, number> {
  return new Map(
    [...byNumber(counts)].map(([value, articles]) => [codes.list[Number(value)] ?? "", articles]),
  );
}

/**
 * How many articles each state leaves for a reader: read and unread within the filter's choice of saved articles, and the reverse.
 * @param marks the articles that the reader has read, and has saved
 */
export function countStates(
  matches: Matches,
  { read, saved }: Pick<FilterContext, "read" | "saved">,
): { read: number; unread: number; saved: number } {
  const { context, filter } = matches;
  const others = matches.without("state");
  const holds = (id: number): boolean => {
    const ordinal = context.index.ordinalOf(id);
    return ordinal >= 0 && hasBit(others.bits, ordinal);
  };
  const meets = (ids: ReadonlySet<number>, wanted: boolean | null, id: number): boolean =>
    wanted === null || ids.has(id) === wanted;
  let [readCount, savedCount, allSaved] = [0, 0, 0];
  for (const id of read) if (meets(saved, filter.saved, id) && holds(id)) readCount++;
  for (const id of saved) {
    if (!holds(id)) continue;
    allSaved++;
    if (meets(read, filter.read, id)) savedCount++;
  }
  const within = filter.saved === null ? others.size : filter.saved ? allSaved : others.size - allSaved;
  return { read: readCount, unread: within - readCount, saved: savedCount };
}
