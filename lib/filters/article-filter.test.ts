import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArticleFacts, filterQuery, matchArticle } from "../../scripts/test-data/match-article";
import { sayProblem } from "../index/say-problem";
import {
  isUnfiltered,
  NO_FILTER,
  onlyValue,
  printFilter,
  toggleExcluded,
  toggleValue,
} from "./article-filter";
import { parseCursor, printCursor } from "./cursor";
import { eachFacet, FACET_NAMES } from "./facets";
import { parseFilter, type QueryValues } from "./parse-filter";
import { parseQuery } from "./query/parse-query";
import { printQuery } from "./query/print-query";
import { searchRuns } from "./search-runs";

const valuesOf = (query: string): QueryValues => {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
};
const filterOf = (query: string) => parseFilter(valuesOf(query)).filter;
const address = (query: string) => decodeURIComponent(printFilter(filterOf(query)));

describe("the filter in the address", () => {
  it("reads every facet that addresses have had", () => {
    const given = "?q=grain+deal&topic=sport&topic=war&outlet=post&after=2016-05&sort=oldest";
    const { filter, notes } = parseFilter(valuesOf(given));
    expect(filter).toEqual({
      ...toggleValue(toggleValue(onlyValue(NO_FILTER, "topic", "sport"), "topic", "war"), "outlet", "post"),
      query: parseQuery("grain deal").node,
      after: "2016-05",
      sort: "oldest",
    });
    expect(notes).toEqual([]);
    expect(printFilter(filter)).toBe(given);
  });

  it.each([
    ["?topic=-sport&topic=war", "?topic=war&topic=-sport"],
    ["?-topic=sport", "?topic=-sport"],
    [
      "?country=Egypt&language=Arabic&genre=Opinion&length=>500",
      "?country=EG&language=ar&genre=opinion&length=501..",
    ],
    ["?is=unread&is=-saved", "?is=unread&is=-saved"],
    ["?is=-read", "?is=unread"],
    ["?on=2016-05", "?after=2016-05&before=2016-06"],
    ["?on=2015-12-31&q=war", "?q=war&after=2015-12-31&before=2016-01-01"],
    ["?on=unknown", "?on=unknown"],
    ["?q=outlet:sana+grain+before:2017+-topic:sport", "?q=grain&topic=-sport&outlet=sana&before=2017"],
    ["?q=topic:a+OR+topic:b+is:unread", "?topic=a&topic=b&is=unread"],
    ["?q=topic:a+topic:b", "?q=topic:b&topic=a"],
    ["?q=topic:a&topic=a", "?topic=a"],
    ["?q=after:2016+after:2015-06&after=2014", "?after=2016"],
    ["?q=topic:a+OR+grain", "?q=topic:a+OR+grain"],
    ['?q=outlet:"-x"', '?q=outlet:"-x"'],
    ["?q=-before:2017", "?q=-before:2017"],
  ])("%s is %s", (given, one) => expect(address(given)).toBe(one));

  it("drops what it cannot use, with a note", () => {
    const { filter, notes } = parseFilter(
      valuesOf("?after=31.5.2016&sort=best&before=2016-13&genre=rumour&is=old&country=Atlantis"),
    );
    expect(filter).toEqual(NO_FILTER);
    for (const named of [/31\.5\.2016.*isn’t a date/, /2016-13/, /best/, /rumour/, /is:old/, /Atlantis/])
      expect(notes.map(sayProblem).join("\n")).toMatch(named);
  });

  it("has limits", () => {
    const { filter, notes, mistakes } = parseFilter({
      topic: Array.from({ length: 500 }, (_, n) => `t${n}`),
      q: "x".repeat(10_000),
    });
    expect(filter.facets.topic.include).toHaveLength(50);
    expect(printQuery(filter.query).length).toBeLessThanOrEqual(2_000);
    expect([notes.length, mistakes.length]).toEqual([1, 1]);
  });

  it("takes direction and control characters out of values", () => {
    const { filter } = parseFilter({ q: "a\u202Eb\u0000c", topic: "x\u202Ey" });
    expect(printQuery(filter.query)).toBe("a b c");
    expect(filter.facets.topic.include).toEqual(["x y"]);
  });

  it("includes a value, excludes it, and removes it again", () => {
    const chosen = toggleValue(NO_FILTER, "topic", "sport");
    expect(printFilter(chosen)).toBe("?topic=sport");
    expect(toggleValue(chosen, "topic", "sport")).toEqual(NO_FILTER);
    const excluded = toggleExcluded(chosen, "topic", "sport");
    expect(printFilter(excluded)).toBe("?topic=-sport");
    expect(toggleExcluded(excluded, "topic", "sport")).toEqual(NO_FILTER);
    expect(toggleValue(excluded, "topic", "sport")).toEqual(chosen);
    expect(isUnfiltered(chosen)).toBe(false);
    expect(isUnfiltered({ ...NO_FILTER, sort: "oldest" })).toBe(true);
  });
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("sport", "-sport", "2016-05", "unread", "-saved", "opinion", "500..", "EG", "ar"),
);
const part = fc.oneof(
  fc.constantFrom(
    "topic:a",
    "topic:b OR topic:c",
    "-outlet:x",
    "is:read",
    "after:2016",
    "on:2015",
    "on:unknown",
  ),
  fc.constantFrom(
    "(topic:a OR grain)",
    "-(outlet:x topic:b)",
    '"peace talks"',
    "حرب",
    "length:short",
    "-is:saved",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const anyValues = fc.record({
  q: fc.array(part, { maxLength: 6 }).map((parts) => parts.join(" ")),
  ...Object.fromEntries(FACET_NAMES.map((facet) => [facet, fc.array(text, { maxLength: 3 })])),
  is: fc.array(text, { maxLength: 2 }),
  after: text,
  before: text,
  on: text,
  sort: text,
});

describe("for any query string", () => {
  it("the filter is the same after print and parse", () => {
    fc.assert(
      fc.property(anyValues, (given) => {
        const { filter } = parseFilter(given);
        expect(filterOf(printFilter(filter))).toEqual(filter);
      }),
      { numRuns: 500 },
    );
  });

  it("the filter written as a query is the same filter", () => {
    fc.assert(
      fc.property(anyValues, (given) => {
        const { filter } = parseFilter(given);
        const { filter: again, mistakes } = parseFilter({
          q: printQuery(filterQuery(filter)),
          sort: filter.sort,
        });
        expect(again).toEqual(filter);
        expect(mistakes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const some = (...values: string[]) => fc.subarray(values);
const anyArticle: fc.Arbitrary<ArticleFacts> = fc.record({
  values: fc.record({
    ...eachFacet(() => some()),
    topic: some("a", "b", "c"),
    outlet: some("x"),
    country: some("EG"),
    language: some("ar"),
    genre: some("opinion"),
  }),
  words: fc.constantFrom(10, 399, 400, 2_000),
  publishedAt: fc.option(fc.constantFrom(Date.UTC(2014, 11, 31), Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1))),
  read: fc.boolean(),
  saved: fc.boolean(),
  stems: fc.constantFrom([["peac", "talk"], ["grain"]], [["talk", "peac"]], [["حرب"]]),
});

describe("what a filter matches", () => {
  it("is the same, whether its conditions are in the query or in the facets", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), anyArticle, (parts, article) => {
        const typed = parts.join(" ");
        const whole = filterQuery(parseFilter({ q: typed }).filter);
        expect(matchArticle(whole, article)).toBe(matchArticle(parseQuery(typed).node, article));
      }),
      { numRuns: 500 },
    );
  });

  const article: ArticleFacts = {
    values: {
      ...eachFacet(() => []),
      topic: ["war"],
      person: ["assad"],
      outlet: ["post"],
      country: ["SY"],
      language: ["ar"],
    },
    words: 700,
    publishedAt: Date.UTC(2016, 4, 31),
    read: false,
    saved: true,
    stems: [["peac", "talk"], ["grain"]],
  };
  it.each([
    ["", true],
    ["talks OR war", true],
    ['"peace talks"', true],
    ['"talks peace"', false],
    ["topic:war OR topic:sport", true],
    ["-topic:war", false],
    ["person:assad outlet:post country:SY language:ar", true],
    ["is:unread is:saved", true],
    ["is:read", false],
    ["length:medium", true],
    ["length:>700", false],
    ["on:2016-05", true],
    ["on:2016-05-31", true],
    ["after:2016-06", false],
    ["before:2016-05-31", false],
    ["on:unknown", false],
    ["genre:report", false],
    ["-genre:report", true],
  ])("%s: %s", (query, leaves) => expect(matchArticle(parseQuery(query).node, article)).toBe(leaves));

  it("matches an article without a date if a date is excluded, and not if one is required", () => {
    const undated = { ...article, publishedAt: null };
    expect(matchArticle(parseQuery("-before:2017").node, undated)).toBe(true);
    expect(matchArticle(parseQuery("after:2017").node, undated)).toBe(false);
    expect(matchArticle(parseQuery("on:unknown").node, undated)).toBe(true);
  });
});

describe("the cursor", () => {
  it.each([
    { order: 1_456_482_000_000, id: 27 },
    { order: null, id: 3 },
    { order: -5, id: 1 },
  ])("comes back: %j", (cursor) => expect(parseCursor(printCursor(cursor))).toEqual(cursor));
  it.each([undefined, "", "x", "1_2_3", "1'; DROP TABLE_1", ["a", "b"]])(
    "is none where the text is none: %j",
    (text) => expect(parseCursor(text)).toBeNull(),
  );
});

describe("search runs", () => {
  it("are stems, in the order of a phrase", () => {
    expect(searchRuns("displaced")).toEqual([["displac"]]);
    expect(searchRuns("peace talks")).toEqual([["peac", "talk"]]);
    expect(searchRuns("Assad", ["الأسد"])).toEqual([["assad"], ["اسد"]]);
  });
  it("match the Arabic spellings of one word", () => {
    expect(searchRuns("الحكومة")).toEqual(searchRuns("الحُكومه"));
  });
  it("have no character with a meaning in full-text queries, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const stem of searchRuns(text).flat()) expect(stem).not.toMatch(/["()*^:{}\s]/);
      }),
    );
  });
});
