import { expect, test } from "vitest";
import { possibleDays } from "./date-columns";

test("an article may be of the day that is stated and of another that its text prints", () => {
  expect(possibleDays("2016-06-04", "2016-06-22")).toEqual([16956, 16974]);
  expect(possibleDays("2016-06-22T10:00", "2016-06-22")).toEqual([16974]);
  expect(possibleDays(null, "2016-06-22")).toEqual([16974]);
  expect(possibleDays("2016-06", null)).toEqual([]);
});
