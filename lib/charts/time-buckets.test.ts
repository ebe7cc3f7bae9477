import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAxis, fillAxis, timeAxis } from "./time-buckets";

describe("a time axis", () => {
  it("has months for up to three years, gaps included", () => {
    const counts = [
      { month: "2021-11", articles: 2 },
      { month: "2022-02", articles: 1 },
      { month: null, articles: 4 },
    ];
    const axis = timeAxis(counts);
    expect(axis).toEqual({ unit: "month", steps: ["2021-11", "2021-12", "2022-01", "2022-02"] });
    const { bars, unknown } = fillAxis(axis, counts);
    expect(bars.map(({ articles }) => articles)).toEqual([2, 0, 0, 1]);
    expect(bars[1]).toEqual({ period: "2021-12", until: "2022-01", articles: 0 });
    expect(unknown).toBe(4);
  });

  it("has years for more", () => {
    const counts = ["2015-10", "2015-12", "2019-07"].map((month) => ({ month, articles: 1 }));
    const axis = timeAxis(counts);
    expect(axis).toEqual({ unit: "year", steps: ["2015", "2016", "2017", "2018", "2019"] });
    expect(fillAxis(axis, counts).bars[0]).toEqual({ period: "2015", until: "2016", articles: 2 });
  });

  it("has days, across months too", () => {
    const axis = dayAxis(["2024-03-01", "2024-02-28"]);
    expect(axis).toEqual({ unit: "day", steps: ["2024-02-28", "2024-02-29", "2024-03-01"] });
    const { bars } = fillAxis(axis, [{ month: "2024-02-28", articles: 2 }]);
    expect(bars[0]).toEqual({ period: "2024-02-28", until: "2024-02-29", articles: 2 });
    expect(bars[2]).toEqual({ period: "2024-03-01", until: "2024-03-02", articles: 0 });
    expect(dayAxis([]).steps).toEqual([]);
  });

  it("is empty where no date is known", () => {
    expect(timeAxis([{ month: null, articles: 3 }]).steps).toEqual([]);
  });

  it("loses no article", () => {
    const month = fc
      .tuple(fc.integer({ min: 1605, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, at]) => `${year}-${String(at).padStart(2, "0")}`);
    const counts = fc.array(fc.record({ month: fc.option(month), articles: fc.nat({ max: 50 }) }));
    fc.assert(
      fc.property(counts, (list) => {
        const { bars, unknown } = fillAxis(timeAxis(list), list);
        const sum = bars.reduce((total, { articles }) => total + articles, unknown);
        expect(sum).toBe(list.reduce((total, { articles }) => total + articles, 0));
      }),
    );
  });
});
