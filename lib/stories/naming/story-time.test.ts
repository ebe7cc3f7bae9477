import { expect, it } from "vitest";
import { storyTime } from "./story-time";

it.each([
  ["a day", ["2019-04-15T23:55+01:00", "2019-04-17"], "April 2019"],
  ["sixty days: the month with most articles", ["2021-06-01", "2021-06-04", "2021-07-20"], "June 2021"],
  ["two months with as many: the earlier one", ["2021-06-30", "2021-07-01"], "June 2021"],
  ["half a year", ["2021-03-25", "2021-07-08"], "2021"],
  ["winter in two years", ["2019-11-01", "2020-04-01"], "2019–2020"],
  ["years", ["2015-12-12", "2022-11-20", "2023-12-13"], "2015–2023"],
  ["no more than the year is known", ["2016"], "2016"],
])("%s", (_, dates, time) => {
  expect(storyTime(dates, "en")).toBe(time);
});

it("is in Gregorian months and Latin digits in Arabic", () => {
  expect(storyTime(["2015-08-03"], "ar")).toBe("أغسطس 2015");
});

it("is none where no date is known", () => {
  expect(storyTime([], "en")).toBeNull();
});
