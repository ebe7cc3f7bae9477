import { expect, test } from "vitest";
import { layChapters, partAtPauses } from "./chapters";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const daily = (from: string, days: number) =>
  Array.from({ length: days }, (_, at) => ({ order: day(from) + at * 86_400_000 }));
const lengths = (...stretches: { order: number }[][]) =>
  partAtPauses(stretches.flat()).map((chapter) => chapter.length);

test("a story that can be taken in at once has one chapter", () => {
  expect(lengths(daily("2018-03-01", 12))).toEqual([12]);
  expect(partAtPauses([])).toEqual([[]]);
});

test("a long story is parted at its longest pauses", () => {
  expect(lengths(daily("2018-03-01", 7), daily("2018-09-01", 8))).toEqual([7, 8]);
  expect(lengths(daily("2018-03-01", 5), daily("2018-06-01", 6), daily("2019-01-01", 9))).toEqual([11, 9]);
});

test("no chapter is longer than twelve events or shorter than three", () => {
  for (const chapter of partAtPauses(daily("2018-03-01", 100))) {
    expect(chapter.length).toBeLessThanOrEqual(12);
    expect(chapter.length).toBeGreaterThanOrEqual(3);
  }
  expect(lengths(daily("2018-03-01", 100)).length).toBe(12);
  expect(lengths(daily("2018-03-01", 20))).toEqual([10, 10]);
});

test("chapters of one month are told apart by their days", () => {
  const events = daily("2018-03-03", 14).map(({ order }, at) => ({ articles: [at], order }));
  const rows = events.map(() => ({ event: { articles: [], outlets: 1, day: "", compare: null } }));
  expect(layChapters(events, rows, new Map()).map(({ time }) => time)).toEqual([
    "3 March to 9 March 2018",
    "10 March to 16 March 2018",
  ]);
});

test("a chapter has its time, its rows with the silence after them, and the names that are its own", () => {
  const orders = [...daily("2018-12-28", 7), ...daily("2019-06-01", 7)].map(({ order }) => order);
  const events = orders.map((order, at) => ({ articles: [at], order }));
  const rows = events.flatMap(({ order }, at) => [
    ...(at === 7 ? [{ silence: "5 months", after: order }] : []),
    { event: { articles: [], outlets: 1, day: String(at), compare: null } },
  ]);
  const names = new Map(events.map((_, at) => [at, ["Everywhere", at < 7 ? "Lena Ford" : "Norland"]]));
  const chapters = layChapters(events, rows, names);
  expect(chapters.map(({ time }) => time)).toEqual(["December 2018 to January 2019", "June 2019"]);
  expect(chapters.map((chapter) => chapter.names)).toEqual([["Lena Ford"], ["Norland"]]);
  expect(chapters.map((chapter) => chapter.rows.length)).toEqual([8, 7]);
  expect(chapters[0]?.rows.at(-1)).toHaveProperty("silence");
});
