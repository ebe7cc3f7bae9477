import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comparable, makeScorer, nearness, SCORE_FLOOR } from "./score";
import { HARBOUR, makeLibrary } from "./test-library";

const DAY = 86_400_000;
const { told, rarity } = makeLibrary(HARBOUR);
const article = (index: number, order: number | null, outletId: number | null): Comparable => ({
  profile: told[index]?.profile ?? fail(),
  order,
  outletId,
});
const fail = (): never => {
  throw new Error("No such article");
};

describe("makeScorer", () => {
  test("finds the other telling, and nothing between articles on other things of the same day", () => {
    const score = makeScorer(article(0, 0, 1), rarity);
    expect(score(article(1, DAY, 2))).toBeGreaterThan(0.2);
    for (const other of [3, 4]) expect(score(article(other, 0, 2))).toBeLessThan(SCORE_FLOOR);
    expect(score(article(1, DAY, 2))).toBeGreaterThan(score(article(2, 0, 2)));
  });

  test("holds nearness in time and another outlet for a sign of one event", () => {
    const score = makeScorer(article(0, 0, 1), rarity);
    expect(score(article(1, DAY, 2))).toBeGreaterThan(score(article(1, 9 * DAY, 2)));
    expect(score(article(1, DAY, 2))).toBeGreaterThan(score(article(1, DAY, 1)));
    expect(score(article(1, null, 2))).toBeGreaterThan(SCORE_FLOOR);
  });

  test("is symmetric and between 0 and 1, whatever the texts, dates and outlets", () => {
    const words =
      "storm ferry Port Amal bread 1,400 islanders Karim Nasser mayor the of . May 1961 bees".split(" ");
    const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" "));
    const date = fc.option(fc.integer({ min: -1e13, max: 2e12 }));
    const outlet = fc.option(fc.integer({ min: 1, max: 3 }));
    const side = fc.tuple(text, text, date, outlet);
    fc.assert(
      fc.property(side, side, fc.array(text, { maxLength: 5 }), (first, second, others) => {
        const sources = [first, second].map(([headline, body]) => ({ headline, text: body }));
        const library = makeLibrary([...sources, ...others.map((body) => ({ headline: "", text: body }))]);
        const sides = [first, second].map(([, , order, outletId], index) => ({
          profile: library.told[index]?.profile ?? fail(),
          order,
          outletId,
        }));
        const [a = fail(), b = fail()] = sides;
        const there = makeScorer(a, library.rarity)(b);
        expect(makeScorer(b, library.rarity)(a)).toBeCloseTo(there, 10);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("nearness", () => {
  test("falls with distance and never to nothing; an unknown date lies between", () => {
    expect(nearness(0, 0)).toBeCloseTo(1, 10);
    expect(nearness(0, 3 * DAY)).toBeLessThan(nearness(0, DAY));
    expect(nearness(0, 5000 * DAY)).toBeGreaterThan(0.04);
    expect(nearness(null, 0)).toBe(nearness(0, null));
    expect(nearness(null, 0)).toBeLessThan(nearness(0, DAY));
    expect(nearness(null, 0)).toBeGreaterThan(nearness(0, 30 * DAY));
  });
});
