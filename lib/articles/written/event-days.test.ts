import { describe, expect, it } from "vitest";
import { dayOfIso } from "./day-number";
import { compareEventDays, listEventDays } from "./event-days";

const days = (headline: string, text: string, iso: string) =>
  listEventDays({ headline, text }, dayOfIso(iso));
const iso = (...list: string[]) => list.map(dayOfIso);

describe("listEventDays", () => {
  // 10 March 2021 was a Wednesday.
  it("takes a weekday for the last one before the article was written", () => {
    expect(days("Dam gives way", "The dam gave way on Monday night.", "2021-03-10")).toEqual(
      iso("2021-03-08"),
    );
    expect(days("Vote", "They voted on Wednesday.", "2021-03-10")).toEqual(iso("2021-03-10"));
  });

  it("takes a date without a year for the last one", () => {
    expect(days("Vote", "They voted on March 9.", "2021-03-10")).toEqual(iso("2021-03-09"));
    expect(days("Vote", "The vote of December 30 was annulled.", "2021-01-04")).toEqual(iso("2020-12-30"));
  });

  it("leaves out history and what is still to come", () => {
    expect(days("Vote", "Since the coup of May 3, 1999, few voted.", "2021-03-10")).toEqual([]);
    expect(days("Vote", "The vote is on 20 April 2021.", "2021-03-10")).toEqual([]);
  });

  it("reads Arabic", () => {
    expect(days("انهيار السد", "انهار السد يوم الاثنين.", "2021-03-10")).toEqual(iso("2021-03-08"));
  });
});

it("compares the days of which two articles tell", () => {
  expect(compareEventDays([5, 3], [5])).toBe("same");
  expect(compareEventDays([5, 3], [3])).toBeNull();
  expect(compareEventDays([5], [4])).toBe("other");
  expect(compareEventDays([], [4])).toBeNull();
});
