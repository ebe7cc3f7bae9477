import { describe, expect, test } from "vitest";
import { parseArticleDate } from "../../articles/date";
import { formatDistance } from "./date-distance";

const NOW = Date.UTC(2024, 0, 1);
const distance = (a: string, b: string): string | null =>
  formatDistance(parseArticleDate(a, NOW), parseArticleDate(b, NOW));

describe("formatDistance", () => {
  test.each([
    ["2017-03-03", "2017-03-03", "same day"],
    ["2017-03-03T23:50", "2017-03-03T00:10", "same day"],
    ["2017-03-03T23:50", "2017-03-04T00:10", "1\u00a0day\u00a0apart"],
    ["2017-03-03", "2017-03-01", "2\u00a0days\u00a0apart"],
    ["2017-03-03", "2017-03-24", "3\u00a0weeks\u00a0apart"],
    ["2017-03-03", "2017-07-03", "4\u00a0months\u00a0apart"],
    ["2017-03-03", "2019-03-10", "2\u00a0years\u00a0apart"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });

  test.each([
    ["2017-03", "2017-03-24", "same month"],
    ["2017-03", "2017-04-01", "in consecutive months"],
    ["2017-03", "2017-08", "5\u00a0months\u00a0apart"],
    ["2017", "2017-03-24", "same year"],
    ["2017", "2018-01-01", "in consecutive years"],
    ["2017", "2021-03", "4\u00a0years\u00a0apart"],
    ["2014-03", "2019-03", "5\u00a0years\u00a0apart"],
  ])("claims no more than the coarser date bears: %s and %s: %s", (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  test("returns nothing if a date is unknown", () => {
    expect(formatDistance(parseArticleDate("2017", NOW), null)).toBeNull();
    expect(formatDistance(null, null)).toBeNull();
  });
});
