import { ENTITY_FACETS, type EntityFacet, type Facet, isEntityFacet } from "../../filters/facets";
import { LENGTHS } from "../../filters/length";
import type { ArticleIndex } from "../articles/article-index";
import { hasBit } from "../articles/bits";
import type { Codes } from "../articles/codes";
import { ENTITY_KINDS, TOPIC_KINDS, type ValueKinds } from "../articles/value-kinds";
import { type FilterContext, valueKey } from "../match/filter-context";
import type { Matches } from "../match/matches";
import type { Selection } from "../match/selection";
import { type ListedValues, topValues } from "./count-values";
import { TopList } from "./top-list";
import { ValueOrder } from "./value-order";

/** A value of a facet, by the store's number or by its code, and how many articles choosing it leaves. */
export type ValueCount = { value: number | string; articles: number };
export type FacetCounts = { facet: Facet; values: ValueCount[] };

/** The orders of an index's values; made at the first question, and kept as long as the index. */
const orders = new WeakMap<ArticleIndex, Map<string, ValueOrder>>();

function listedValues(context: FilterContext, facet: "topic" | EntityFacet, kind: number): ListedValues {
  const { index } = context;
  const topic = facet === "topic";
  const lists = topic ? index.topics : index.entities;
  const kinds: ValueKinds = topic ? context.topicKinds : context.entityKinds;
  const known = orders.get(index) ?? new Map<string, ValueOrder>();
  orders.set(index, known);
  const key = `${topic} ${kind}`;
  const order = known.get(key) ?? new ValueOrder(lists, kinds, kind);
  known.set(key, order);
  return { lists, kinds, kind, order };
}

/** Makes what the first question would have to wait for. */
export function prepareOrders(context: FilterContext): void {
  for (const kind of Object.values(TOPIC_KINDS)) listedValues(context, "topic", kind);
  for (const facet of ENTITY_FACETS) listedValues(context, facet, ENTITY_KINDS[facet]);
}

/**
 * The values of a facet with most articles, over the articles that all other facets leave, with exact counts; those that are
 * chosen or left out always among them, and before them. Of topics, the subjects come before the keywords.
 * @param most how many at most, the chosen ones counted
 */
export function countFacet(matches: Matches, facet: Facet, most: number): FacetCounts {
  const { context, filter } = matches;
  const selection = matches.without(facet);
  const { include, exclude } = filter.facets[facet];
  // an address may ask for a value and leave it out
  const named = [...new Set([...include, ...exclude])];
  if (facet === "topic" || isEntityFacet(facet)) {
    const lists = facet === "topic" ? context.index.topics : context.index.entities;
    const chosen = numbersOf(context, facet, named).map((value) => ({
      value,
      articles: lists.countIn(selection.bits, value),
    }));
    const kinds = facet === "topic" ? [TOPIC_KINDS.subject, TOPIC_KINDS.keyword] : [ENTITY_KINDS[facet]];
    const values: ValueCount[] = [];
    for (const kind of kinds)
      values.push(...topValues(selection, listedValues(context, facet, kind), most - values.length));
    return { facet, values: chosenFirst(chosen, values, most) };
  }
  const counts = countColumn(context, selection, facet);
  const chosenNumbers: (number | string)[] =
    facet === "outlet" || facet === "story" ? numbersOf(context, facet, named) : named;
  const chosen = chosenNumbers.map((value) => ({ value, articles: counts.get(value) ?? 0 }));
  return { facet, values: chosenFirst(chosen, topOf(counts, most), most) };
}

/** So many values are asked one by one; for more, all values of the articles are counted at once. */
const MOST_ASKED = 400;

/**
 * How many of the articles that all other facets leave have each of the given values, those that none has left out.
 * @param values by the store's number
 */
export function countGiven(matches: Matches, facet: Facet, values: readonly number[]): ValueCount[] {
  const { context } = matches;
  const selection = matches.without(facet);
  let countOf: (value: number) => number;
  if (facet === "topic" || isEntityFacet(facet)) {
    const lists = facet === "topic" ? context.index.topics : context.index.entities;
    const counts = values.length > MOST_ASKED ? selection.countLists(lists) : null;
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
  const values = [...counts.keys()];
  const top = new TopList(most);
  for (const [at, value] of values.entries()) top.offer(at, counts.get(value) ?? 0);
  return top.list.map(({ value, articles }) => ({ value: values[value] ?? "", articles }));
}

function countColumn(
  { index, countries }: FilterContext,
  selection: Selection,
  facet: Exclude<Facet, "topic" | EntityFacet>,
): Map<number | string, number> {
  switch (facet) {
    case "story":
      return byNumber(selection.countColumn(index.stories));
    case "outlet":
      return byNumber(selection.countColumn(index.outlets));
    case "language":
      return byCode(selection.countColumn(index.languages), index.languageCodes);
    case "genre":
      return byCode(selection.countColumn(index.genres), index.genreCodes);
    case "length": {
      const counts = selection.countColumn(index.lengths);
      return new Map(LENGTHS.flatMap((name, at) => (counts[at + 1] ? [[name, counts[at + 1] ?? 0]] : [])));
    }
    case "country": {
      const sums = new Map<number | string, number>();
      for (const [outlet, articles] of byNumber(selection.countColumn(index.outlets))) {
        const country = countries.get(Number(outlet));
        if (country) sums.set(country, (sums.get(country) ?? 0) + articles);
      }
      return sums;
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
 * How many articles each state leaves for a reader: read or not within what is asked of saved, and the other way.
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
