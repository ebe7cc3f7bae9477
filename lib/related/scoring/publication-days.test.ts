import { expect, test } from "vitest";
import { estimateDays, expectedNearness, nearnessOf, statedDay } from "./publication-days";

const DAY = 86_400_000;
const dated = (id: number, day: number) => ({ id, days: statedDay(day * DAY) });

test("nearness falls with distance but never to zero", () => {
  expect(nearnessOf(0)).toBeCloseTo(1, 10);
  expect(nearnessOf(3)).toBeLessThan(nearnessOf(1));
  expect(nearnessOf(5000)).toBeGreaterThan(0.04);
});

test("uses stated days as they are, and a middle value if a date is unknown", () => {
  expect(expectedNearness(dated(1, 0), dated(2, 3))).toBeCloseTo(nearnessOf(3), 10);
  const unknown = expectedNearness({ id: 1, days: [] }, dated(2, 0));
  expect(unknown).toBeLessThan(nearnessOf(1));
  expect(unknown).toBeGreaterThan(nearnessOf(30));
});

test("an article without a date is placed on the days of the most similar ones", () => {
  const neighbours = [
    { id: 7, order: 100 * DAY, likeness: 0.6 },
    { id: 8, order: 101 * DAY, likeness: 0.5 },
    { id: 9, order: 4000 * DAY, likeness: 0.1 },
  ];
  const undated = { id: 1, days: estimateDays(neighbours) };
  expect(undated.days.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  expect(expectedNearness(undated, dated(2, 100))).toBeGreaterThan(expectedNearness(undated, dated(2, 4000)));
});

test("an article's contribution to the other's estimated date is ignored between the two", () => {
  const undated = { id: 1, days: estimateDays([{ id: 2, order: 50 * DAY, likeness: 0.9 }]) };
  expect(expectedNearness(undated, dated(2, 50))).toBe(expectedNearness({ id: 1, days: [] }, dated(2, 50)));
  expect(expectedNearness(undated, dated(3, 50))).toBeCloseTo(1, 10);
});

test("without similar articles no date is estimated", () => {
  expect(estimateDays([])).toEqual([]);
  expect(estimateDays([{ id: 2, order: 0, likeness: 0 }])).toEqual([]);
});
