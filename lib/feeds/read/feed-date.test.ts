import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../read/dates/read-date";
import { readFeedDate } from "./feed-date";

const NOW = Date.parse("2026-11-29T00:00:00Z");

describe("a date of a feed", () => {
  it("in the usual form is what the reader of all dates makes of it", () => {
    const date = fc.date({ min: new Date("1971-01-01"), max: new Date("2026-11-28"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.constantFrom("GMT", "+0000", "-0330", "+0530"), (moment, zone) => {
        const text = moment.toUTCString().replace("GMT", zone);
        expect(readFeedDate(text, NOW, "en")).toBe(readDate(text, NOW, { language: "en" }));
      }),
    );
  });

  it("counts years of two digits from 1950", () => {
    expect(readFeedDate("1 Jan 04 10:00:00 GMT", NOW, null)).toBe("2004-01-01T10:00:00Z");
    expect(readFeedDate("1 Jan 97 10:00:00 GMT", NOW, null)).toBe("1997-01-01T10:00:00Z");
  });

  it.each([
    "31 Feb 2019 10:00:00 GMT",
    "Sun, 29 Nov 2099 10:00:00 GMT",
    "03/04/2019",
    "2 hours ago",
    "2019-13-01",
    "",
  ])("%s stays unknown", (text) => {
    expect(readFeedDate(text, NOW, null)).toBeNull();
  });
});
