import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticleDate } from "./date";
import { formatArticleDate, formatArticleMonth } from "./format-date";

const NOW = Date.parse("2026-11-22T00:00:00Z");

describe("parseArticleDate", () => {
  it.each([
    ["2016", "2016", "year", null],
    ["2016-05", "2016-05", "month", null],
    ["2016-05-31", "2016-05-31", "day", null],
    ["2022-02-26T10:37", "2022-02-26T10:37", "minute", null],
    ["2022-02-26 10:37", "2022-02-26T10:37", "minute", null],
    ["2015-08-03T20:29:32", "2015-08-03T20:29:32", "second", null],
    ["2015-08-03T20:29:32.120Z", "2015-08-03T20:29:32Z", "second", "Z"],
    ["2019-11-01T08:05+0200", "2019-11-01T08:05+02:00", "minute", "+02:00"],
  ])("reads %s with no more precision than it has", (text, iso, precision, offset) => {
    expect(parseArticleDate(text, NOW)).toMatchObject({ iso, precision, offset });
  });

  it.each([
    "",
    "11/1",
    "0001-01-01",
    "2026-13-01",
    "2015-02-29",
    "2027-01-01",
    "2016-5-1",
    "yesterday",
    "9999",
    "2016-05-31T25:00",
  ])("does not believe %j", (text) => expect(parseArticleDate(text, NOW)).toBeNull());

  it("orders by the start of the stated period, taking the time zone into account", () => {
    expect(parseArticleDate("2016-05", NOW)?.order).toBe(Date.UTC(2016, 4, 1));
    expect(parseArticleDate("2016-05-31T01:00+02:00", NOW)?.order).toBe(Date.UTC(2016, 4, 30, 23));
  });

  it("parses its own output, and never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
        (text) => {
          const date = parseArticleDate(text, NOW);
          if (date) expect(parseArticleDate(date.iso, NOW)).toEqual(date);
        },
      ),
    );
  });
});

describe("formatArticleDate", () => {
  it.each([
    ["2016", "2016"],
    ["2016-05", "May 2016"],
    ["2016-05-31", "31 May 2016"],
    ["2022-02-26T10:37", "26 February 2022, 10:37"],
    ["2019-11-01T08:05+02:00", "1 November 2019, 08:05 (UTC+2)"],
    ["2019-11-01T08:05:10-05:30", "1 November 2019, 08:05 (UTC−5:30)"],
    ["2019-11-01T08:05Z", "1 November 2019, 08:05 (UTC)"],
  ])("writes %s as %s", (iso, text) => expect(formatArticleDate(iso)).toBe(text));

  it("formats the month, or the year where no more is known", () => {
    expect(formatArticleMonth("2022-02-26T10:37")).toBe("February 2022");
    expect(formatArticleMonth("2022")).toBe("2022");
  });
});
