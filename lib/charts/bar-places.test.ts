import { describe, expect, it } from "vitest";
import { countPlaces, listTicks } from "./bar-places";

const months = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2016, first + at));
    return {
      period: date.toISOString().slice(0, 7),
      label: date.toLocaleDateString("en", { month: "long", year: "numeric", timeZone: "UTC" }),
    };
  });
const years = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ period: `${2001 + at}`, label: `${2001 + at}` }));

describe("labels under bars", () => {
  it("are the years, or every nth one if there are many", () => {
    expect(listTicks(years(3)).map(({ words }) => words)).toEqual(["2001", "2002", "2003"]);
    expect(listTicks(years(20)).map(({ words }) => words)).toEqual(["2001", "2005", "2009", "2013", "2017"]);
  });

  it("leave room for the label of the bar without a date", () => {
    expect(listTicks(years(20), true).map(({ words }) => words)).toEqual(["2001", "2005", "2009", "2013"]);
  });

  it("are years at their first month, except one without room", () => {
    expect(listTicks(months(8, 20))).toEqual([
      { at: 0, words: "2016" },
      { at: 4, words: "2017" },
      { at: 16, words: "2018" },
    ]);
    expect(listTicks(months(10, 20))[0]).toEqual({ at: 2, words: "2017" });
  });

  it("are the months of a single year", () => {
    expect(listTicks(months(2, 3)).map(({ words }) => words)).toEqual(["Mar", "Apr", "May"]);
  });

  it("are every nth day", () => {
    const days = Array.from({ length: 12 }, (_, at) => ({
      period: `2016-05-${String(20 + at)}`,
      label: `${20 + at} May 2016`,
    }));
    expect(listTicks(days).slice(0, 2)).toEqual([
      { at: 0, words: "20 May" },
      { at: 2, words: "22 May" },
    ]);
  });

  it("has a gap before unknown dates, and keeps a few bars narrow", () => {
    expect(countPlaces(36, true)).toBe(38);
    expect(countPlaces(36, false)).toBe(36);
    expect(countPlaces(2, true)).toBe(8);
  });
});
