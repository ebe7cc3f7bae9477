import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArticleFacts, filterQuery, matchArticle } from "../../../scripts/test-data/match-article";
import type { ArticleRow } from "../../db/articles/index-rows";
import { NO_FILTER, onlyValue, toggleExcluded, toggleValue } from "../../filters/article-filter";
import {
  CODE_FACETS,
  eachFacet,
  FACET_NAMES,
  type Facet,
  OUTLET_CODE_FACETS,
  ROW_FACETS,
  recordOf,
  sourceOf,
  typeNumber,
} from "../../filters/facets";
import type { ArticleIndex } from "../articles/article-index";
import { makeIndex, rebuildIndex } from "../articles/rebuild-index";
import { RowTypes } from "../articles/row-types";
import { countFacet, countStates } from "../count/count-facets";
import { countDays, countMonths, countOutletMonths, listMonths } from "../count/histogram";
import { type FilterContext, valueKey } from "./filter-context";
import { listByDate } from "./list-by-date";
import { Matches } from "./matches";

/** Numbers up to `most`, small ones more often, as names are in news. */
const zipf = (most: number) =>
  fc.double({ min: 0, max: 1, noNaN: true }).map((at) => 1 + Math.floor(most * at ** 3 * 0.999));
const row = (values: number): fc.Arbitrary<Omit<ArticleRow, "id">> =>
  fc.record({
    order: fc.option(fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2020, 0) }), { freq: 6 }),
    ...recordOf(ROW_FACETS, () => fc.integer({ min: 0, max: 6 })),
    ...recordOf(CODE_FACETS, () => fc.constantFrom(null, "en", "ar")),
    words: fc.constantFrom(0, 100, 399, 400, 1_199, 1_200, 5_000),
    topics: fc.uniqueArray(zipf(Math.min(values, 40)), { maxLength: 4 }),
    entities: fc.uniqueArray(zipf(values), { maxLength: 8 }),
  });

const kindOf = (value: number) => (["person", "organization", "place"] as const)[value % 3] ?? "place";
const COUNTRIES = new Map([
  [1, "EG"],
  [2, "SY"],
  [3, "EG"],
]);

function contextOf(index: ArticleIndex, largest: number): FilterContext {
  const rowTypes = { topics: new RowTypes(), entities: new RowTypes() };
  const numbers = new Map<string, number>();
  for (let value = 1; value <= largest; value++) {
    rowTypes.entities.set(value, typeNumber("entities", kindOf(value)));
    rowTypes.topics.set(value, typeNumber("topics", value < 5 ? "subject" : "keyword"));
    for (const facet of ["topic", kindOf(value), ...ROW_FACETS])
      numbers.set(valueKey(facet, `${value}`), value);
  }
  return {
    index,
    numbers,
    outletCodes: recordOf(OUTLET_CODE_FACETS, () => COUNTRIES),
    rowTypes,
    search: () => [],
    common: () => null,
    found: new Map(),
    runs: () => [],
    expand: (query) => query,
    soundAlikes: new Map(),
    read: new Set([3, 5, 8]),
    saved: new Set([5, 9]),
  };
}

const known = new WeakMap<ArticleRow, ArticleFacts>();
function factsOf(article: ArticleRow): ArticleFacts {
  const facts = known.get(article) ?? makeFacts(article);
  known.set(article, facts);
  return facts;
}

function valuesOf(article: ArticleRow, facet: Facet): string[] {
  const source = sourceOf(facet);
  switch (source.kind) {
    case "row":
      return article[source.facet] ? [`${article[source.facet]}`] : [];
    case "rows":
      if (source.list === "topics") return article.topics.map(String);
      return article.entities.filter((value) => kindOf(value) === source.facet).map(String);
    case "code":
      return [article[source.facet] ?? []].flat();
    case "outlet-code":
      return [COUNTRIES.get(article.outlet) ?? []].flat();
    case "length":
      return [];
  }
}

function makeFacts(article: ArticleRow): ArticleFacts {
  return {
    values: eachFacet((facet) => valuesOf(article, facet)),
    words: article.words,
    publishedAt: article.order,
    read: [3, 5, 8].includes(article.id),
    saved: [5, 9].includes(article.id),
    stems: [],
  };
}

const value = fc.constantFrom("1", "2", "3", "4");
const anyFilter = fc
  .record({
    topic: fc.uniqueArray(value, { maxLength: 2 }),
    notTopic: fc.option(value),
    place: fc.uniqueArray(fc.constantFrom("2", "5"), { maxLength: 2 }),
    person: fc.option(fc.constantFrom("3", "6"), { freq: 2 }),
    outlet: fc.uniqueArray(value, { maxLength: 2 }),
    country: fc.option(fc.constantFrom("EG", "SY"), { freq: 2 }),
    language: fc.option(fc.constantFrom("en", "ar"), { freq: 2 }),
    length: fc.option(fc.constantFrom("short", "long", "100..400"), { freq: 2 }),
    after: fc.option(fc.constantFrom("2012", "2015-06", "2016-02-29")),
    before: fc.option(fc.constantFrom("2013", "2017-01")),
    undated: fc.boolean(),
    read: fc.option(fc.boolean(), { freq: 2 }),
    saved: fc.option(fc.boolean(), { freq: 1 }),
    shape: fc.nat(7),
  })
  .map((given) => {
    let filter = { ...NO_FILTER };
    // each draws a few conditions: all at once leave nothing
    if (given.shape & 1) {
      for (const one of given.topic) filter = toggleValue(filter, "topic", one);
      if (given.notTopic) filter = toggleExcluded(filter, "topic", given.notTopic);
      if (given.language) filter = onlyValue(filter, "language", given.language);
      if (given.person) filter = toggleExcluded(filter, "person", given.person);
    }
    if (given.shape & 2) {
      for (const one of given.place) filter = toggleValue(filter, "place", one);
      for (const one of given.outlet) filter = toggleValue(filter, "outlet", one);
      if (given.length) filter = onlyValue(filter, "length", given.length);
      filter.read = given.read;
    }
    if (given.shape & 4) {
      if (given.country) filter = toggleExcluded(filter, "country", given.country);
      filter = { ...filter, after: given.after, before: given.before, saved: given.saved };
      filter.undated = given.undated && !given.after;
    }
    return filter;
  });

/** The index of articles of which some came in, changed and went after it was made, and what it should hold. */
function lived(rows: ArticleRow[], later: ArticleRow[], gone: number[]) {
  const index = makeIndex(rows);
  const held = new Map(rows.map((article) => [article.id, article]));
  for (const article of later) {
    index.remove(article.id);
    index.add(article);
    held.set(article.id, article);
  }
  for (const id of gone) {
    index.remove(id);
    held.delete(id);
  }
  return { index, held: [...held.values()] };
}

const withIds = (rows: Omit<ArticleRow, "id">[], from = 1): ArticleRow[] =>
  rows.map((article, at) => ({ ...article, id: from + at }));
const anyLife = (size: number, values: number) =>
  fc
    .tuple(
      fc.array(row(values), { minLength: size, maxLength: size }),
      fc.array(row(values), { maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: size + 20 }), { maxLength: 8 }),
    )
    .map(([rows, later, gone]) => ({
      rows: withIds(rows),
      // some of them are new, some are articles that change
      later: withIds(later, Math.max(1, size - 8)),
      gone,
    }));

function compare(index: ArticleIndex, held: ArticleRow[], filter: typeof NO_FILTER, values: number) {
  const matches = new Matches(contextOf(index, values), filter);
  const left = (except?: Parameters<typeof filterQuery>[1]) => {
    const query = filterQuery(filter, except);
    return held.filter((article) => matchArticle(query, factsOf(article)));
  };
  expect(matches.total).toBe(left().length);
  // One comparison of everything that is wrong: an expectation per value takes longer than the counting.
  const wrong: unknown[] = [];
  for (const facet of FACET_NAMES) {
    // lengths overlap, so they are not counted from the articles' values
    if (facet === "length") continue;
    const own = new Map<string, number>();
    for (const article of left(facet))
      for (const one of factsOf(article).values[facet]) own.set(one, (own.get(one) ?? 0) + 1);
    const counted = countFacet(matches, facet, 10).values;
    const named = [...filter.facets[facet].include, ...filter.facets[facet].exclude];
    const shown = new Set(counted.map(({ value }) => `${value}`));
    for (const one of named) if (own.has(one) && !shown.has(one)) wrong.push([facet, one, "not shown"]);
    for (const { value: one, articles } of counted)
      if (articles !== own.get(`${one}`)) wrong.push([facet, one, articles, own.get(`${one}`)]);
    expect(counted.length).toBe(Math.max(Math.min(10, own.size), named.filter((one) => own.has(one)).length));
    if (facet === "topic") continue;
    const least = Math.min(
      ...counted.filter((one) => !named.includes(`${one.value}`)).map((one) => one.articles),
    );
    for (const [one, articles] of own)
      if (!shown.has(one) && articles > least) wrong.push([facet, one, articles, `over ${least}`]);
  }
  expect(wrong).toEqual([]);
  return { matches, left: left() };
}

describe("what a filter leaves of an index, and how many of each value", () => {
  it("is what looking at each article by itself gives, whatever has changed since the index was made", () => {
    fc.assert(
      fc.property(anyLife(60, 30), anyFilter, fc.boolean(), ({ rows, later, gone }, filter, remade) => {
        const { index, held } = lived(rows, later, gone);
        compare(remade ? rebuildIndex(index) : index, held, filter, 30);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in either way of counting", () => {
    const [{ rows, later, gone } = { rows: [], later: [], gone: [] }] = fc.sample(anyLife(2_000, 400), 1);
    const { index, held } = lived(rows, later, gone);
    fc.assert(
      fc.property(anyFilter, (filter) => {
        compare(index, held, filter, 400);
      }),
      { numRuns: 25 },
    );
  });

  it("comes in the order of dates, page after page, those without a date last", () => {
    const sort = fc.constantFrom("newest", "oldest" as const);
    fc.assert(
      fc.property(anyLife(40, 10), anyFilter, sort, ({ rows, later, gone }, filter, order) => {
        const { index, held } = lived(rows, later, gone);
        const { matches, left } = compare(index, held, filter, 10);
        const by = order === "newest" ? -1 : 1;
        const expected = left.sort((a, b) =>
          a.order === null || b.order === null
            ? a.order === b.order
              ? by * (a.id - b.id)
              : a.order === null
                ? 1
                : -1
            : by * (a.order - b.order || a.id - b.id),
        );
        const listed: number[] = [];
        for (let page = listByDate(index, matches.all.bits, order, null, 7); page.length > 0; ) {
          listed.push(...page.map(({ id }) => id));
          page = listByDate(index, matches.all.bits, order, page.at(-1) ?? null, 7);
        }
        expect(listed).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it("is counted by month, those without a date by themselves", () => {
    fc.assert(
      fc.property(anyLife(60, 10), anyFilter, ({ rows, later, gone }, filter) => {
        const { index, held } = lived(rows, later, gone);
        const { matches, left } = compare(index, held, filter, 10);
        const bars = (articles: ArticleRow[]) => {
          const months = new Map<string, number>();
          for (const { order } of articles)
            if (order !== null) {
              const month = new Date(order).toISOString().slice(0, 7);
              months.set(month, (months.get(month) ?? 0) + 1);
            }
          return {
            months: [...months].sort().map(([month, count]) => ({ month, articles: count })),
            unknown: articles.filter(({ order }) => order === null).length,
          };
        };
        const ranges = listMonths(index);
        const days = countDays(matches.all, countMonths(matches.all, ranges));
        if (days) {
          const onDay =
            (day: string) =>
            ({ order }: ArticleRow) =>
              order !== null && new Date(order).toISOString().slice(0, 10) === day;
          for (const { day, articles } of days) expect(left.filter(onDay(day)).length).toBe(articles);
          expect(days.reduce((sum, { articles }) => sum + articles, 0)).toBe(
            left.filter(({ order }) => order !== null).length,
          );
        }
        expect(countMonths(matches.all, ranges)).toEqual(bars(left));
        expect(countOutletMonths(matches.all, ranges, [2, 5])).toEqual(
          [2, 5].map((outlet) => bars(left.filter((article) => article.outlet === outlet))),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("is counted by what the reader has read and saved, as choosing one of them would leave it", () => {
    fc.assert(
      fc.property(anyLife(60, 10), anyFilter, ({ rows, later, gone }, filter) => {
        const { index, held } = lived(rows, later, gone);
        const leaves = (state: Partial<typeof filter>) => {
          const query = filterQuery({ ...filter, ...state });
          return held.filter((article) => matchArticle(query, factsOf(article))).length;
        };
        const context = contextOf(index, 10);
        expect(countStates(new Matches(context, filter), context)).toEqual({
          read: leaves({ read: true }),
          unread: leaves({ read: false }),
          saved: leaves({ saved: true }),
        });
      }),
      { numRuns: 200 },
    );
  });

  it("grows by what each condition is said to bring when it is dropped", () => {
    fc.assert(
      fc.property(anyLife(60, 10), anyFilter, ({ rows, later, gone }, filter) => {
        const { index, held } = lived(rows, later, gone);
        const { matches } = compare(index, held, filter, 10);
        for (const { without, articles } of matches.listDropped())
          expect(articles).toBe(
            held.filter((article) => matchArticle(filterQuery(without), factsOf(article))).length,
          );
      }),
      { numRuns: 100 },
    );
  });
});
