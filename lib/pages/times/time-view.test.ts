import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeAxis } from "../../charts/time-buckets";
import { type ArticleFilter, NO_FILTER } from "../../filters/article-filter";
import { filterHrefFor } from "../addresses/filter-href";
import type { Times } from "./list-times";
import { chosenSpan, viewTimes } from "./time-view";

const histogram = (counts: Record<string, number>, unknown = 0) => ({
  months: Object.entries(counts).map(([month, articles]) => ({ month, articles })),
  unknown,
});
const times = (counts: Record<string, number>, unknown = 0): Times => ({
  all: histogram(counts, unknown),
  days: null,
  outlets: [
    { value: "post", name: "The Post", ...histogram(counts, unknown) },
    { value: "star", name: "Star", ...histogram({}) },
  ],
});
const show = (filter: ArticleFilter, counted: Times) => viewTimes(filter, counted, filterHrefFor(false));
const dated = (after: string | null, before: string | null) => ({ ...NO_FILTER, after, before });

describe("the histogram of a filter", () => {
  it("has bars that lead to their time, and the chosen one back to all times", () => {
    const filter = { ...dated("2021-03", "2021-04"), read: false };
    const view = show(filter, times({ "2021-02": 2, "2021-03": 1 }));
    expect(view.bars.map(({ label, chosen, articles, href }) => [label, chosen, articles, href])).toEqual([
      ["February 2021", undefined, 2, "/library?is=unread&after=2021-02&before=2021-03"],
      ["March 2021", true, 1, "/library?is=unread"],
    ]);
    expect(view.clearHref).toBe("/library?is=unread");
    expect(view.rangeHref).toBe("/library?is=unread&after=FROM&before=UNTIL");
  });

  it("keeps the unknown apart, and does not ask for a time besides", () => {
    const { unknown } = show(dated("2021-03", null), times({ "2021-02": 2 }, 3));
    expect(unknown).toEqual({ articles: 3, chosen: false, href: "/library?on=unknown" });
    const chosen = show({ ...NO_FILTER, undated: true }, times({ "2021-02": 2 }, 3));
    expect(chosen.unknown).toEqual({ articles: 3, chosen: true, href: "/library" });
    expect(show(NO_FILTER, times({ "2021-02": 2 })).unknown).toBeNull();
  });

  it("shows the months of the years that are chosen, where all are years", () => {
    const counts = { "2011-01": 1, "2016-05": 4, "2016-11": 2, "2019-01": 1 };
    const { unit, finer } = show(dated("2016-05", "2017"), times(counts));
    expect(unit).toBe("year");
    expect(finer?.bars.length).toBe(12);
    expect(finer?.bars[4]).toMatchObject({ period: "2016-05", articles: 4 });
    expect(finer?.chosen).toEqual({ from: 4 / 12, to: 1 });
    expect(show(dated("2012", null), times(counts)).finer).toBeNull();
    expect(show(dated("2018", null), times(counts)).finer?.bars.length).toBe(24);
    expect(show(NO_FILTER, times(counts)).finer).toBeNull();
    expect(show(dated("2035", "2036"), times(counts)).finer).toBeNull();
    expect(show(dated("2016-05", "2016-06"), times({ "2016-05": 4 })).finer).toBeNull();
  });

  it("has a row for each outlet whose cells are of that outlet and time alone", () => {
    const filter = {
      ...NO_FILTER,
      facets: { ...NO_FILTER.facets, outlet: { include: ["star"], exclude: [] } },
    };
    const { grid } = show(filter, times({ "2021-02": 2, "2021-03": 1 }, 1));
    expect(grid.outlets[0]).toEqual({
      name: "The Post",
      href: "/library?outlet=post",
      rangeHref: "/library?outlet=post&after=FROM&before=UNTIL",
      unknown: 1,
      cells: [2, 1],
    });
  });

  it("has days where there are days, and months in the table beside them", () => {
    const days = [
      { day: "2021-02-28", articles: 2 },
      { day: "2021-03-02", articles: 1 },
    ];
    const view = show(dated("2021-03-01", "2021-03-02"), {
      ...times({ "2021-02": 2, "2021-03": 1 }),
      days,
    });
    expect(view.unit).toBe("day");
    expect(view.bars.map(({ label, articles, href }) => [label, articles, href])).toEqual([
      ["28 February 2021", 2, "/library?after=2021-02-28&before=2021-03-01"],
      ["1 March 2021", 0, "/library"],
      ["2 March 2021", 1, "/library?after=2021-03-02&before=2021-03-03"],
    ]);
    expect(view.chosen).toEqual({ from: 1 / 3, to: 2 / 3 });
    expect(view.grid.columns.map(({ label }) => label)).toEqual(["February 2021", "March 2021"]);
  });

  it("is empty where nothing is dated", () => {
    const view = show(NO_FILTER, { all: histogram({}, 2), days: null, outlets: [] });
    expect(view.bars).toEqual([]);
    expect(view.unknown?.articles).toBe(2);
  });
});

describe("the chosen part of an axis", () => {
  const axis = timeAxis([
    { month: "2021-01", articles: 1 },
    { month: "2021-04", articles: 1 },
  ]);

  it("begins and ends where its dates stand, within a bar too", () => {
    expect(chosenSpan(axis, dated("2021-02", "2021-04"))).toEqual({ from: 0.25, to: 0.75 });
    expect(chosenSpan(axis, dated("2021-02-15", null))).toEqual({ from: (1 + 14 / 28) / 4, to: 1 });
    expect(chosenSpan(axis, dated(null, "1999"))).toEqual({ from: 0, to: 0 });
    expect(chosenSpan(axis, dated("2020", "2050"))).toEqual({ from: 0, to: 1 });
    expect(chosenSpan(axis, dated(null, null))).toBeNull();
  });

  it("never leaves the axis", () => {
    const period = fc
      .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.option(period), period, (after, before) => {
        const span = chosenSpan(axis, dated(after, before));
        expect(span?.from).toBeGreaterThanOrEqual(0);
        expect(span?.to).toBeLessThanOrEqual(1);
        expect(span?.from).toBeLessThanOrEqual(span?.to ?? -1);
      }),
    );
  });
});
