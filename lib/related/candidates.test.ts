import { expect, test } from "vitest";
import { chooseCandidates } from "./candidates";

const DAY = 86_400_000;

test("chooseCandidates puts a lower hit of the same day before a higher one of another year", () => {
  const hits = [
    { id: 1, rank: 10, order: 400 * DAY },
    { id: 2, rank: 6, order: DAY },
    { id: 3, rank: 7, order: null },
  ];
  expect(chooseCandidates(hits, 0)).toEqual([2, 3, 1]);
  expect(chooseCandidates(hits, 0, 2)).toEqual([2, 3]);
  expect(chooseCandidates(hits, null)).toEqual([1, 3, 2]);
});
