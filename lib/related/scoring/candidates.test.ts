import { expect, test } from "vitest";
import { HARBOUR, makeLibrary } from "../../../scripts/test-data/in-memory-library";
import { Candidates, listPostings, planQueries } from "./candidates";

test("Candidates puts a weaker hit from the same day before a stronger one from another year", () => {
  const hits = [
    { id: 1, weight: 10, day: 400 },
    { id: 2, weight: 6, day: 1 },
    { id: 3, weight: 7, day: null },
  ];
  const listFor = (asking: number | null, limit?: number) => {
    const candidates = new Candidates(asking, limit);
    for (const { id, weight, day } of hits) candidates.offer(id, weight, day);
    return candidates.list();
  };
  expect(listFor(0)).toEqual([2, 3, 1]);
  expect(listFor(0, 2)).toEqual([2, 3]);
  expect(listFor(null)).toEqual([1, 3, 2]);
});

test("listPostings gives an article's heaviest terms, heaviest first", () => {
  const { told, rarity, termOf } = makeLibrary(HARBOUR);
  const [first] = told;
  if (!first) throw new Error("No article");
  const postings = listPostings(first.profile, rarity);
  const weights = postings.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(Math.min(...weights)).toBeGreaterThan(0);
  expect(postings.map(({ term }) => termOf.get(term))).toContain("ferri");
});

test("planQueries queries rare terms at any time, common ones around the article's day, and unique ones not at all", () => {
  const articles = new Map([
    [1, 30],
    [2, 50_000],
    [3, 1],
  ]);
  const rarity = { articles: 1_000_000, frequency: (id: number) => articles.get(id) ?? 0 };
  const postings = [3, 2, 1].map((term) => ({ term, weight: 10 }));
  const queries = planQueries(postings, rarity, 17_000);
  expect(queries.map(({ term }) => term)).toEqual([2, 1]);
  const [common, rare] = queries;
  expect([common?.from, common?.to]).toEqual([16_995, 17_005]);
  expect(rare?.from).toBeLessThan(-1_000_000);
  expect(planQueries(postings, rarity, null).map(({ term }) => term)).toEqual([1]);
});
