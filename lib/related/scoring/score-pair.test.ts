import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARBOUR, makeLibrary } from "../../../scripts/test-data/in-memory-library";
import { type Comparable, makeComparer } from "./pair-features";
import { statedDay } from "./publication-days";
import { scorePair } from "./score-pair";

const DAY = 86_400_000;
const { told, rarity } = makeLibrary(HARBOUR);
const article = (index: number, order: number | null, outletId: number | null): Comparable => ({
  id: index + 1,
  profile: told[index]?.profile ?? fail(),
  ...{ dated: order !== null, days: order === null ? [] : statedDay(order), outletId },
});
const fail = (): never => {
  throw new Error("No such article");
};
const score = (a: Comparable, b: Comparable) => scorePair(makeComparer(a, rarity)(b).features);

describe("scorePair", () => {
  test("finds another report of the event, and nothing between unrelated articles of the same day", () => {
    const first = article(0, 0, 1);
    expect(score(first, article(1, DAY, 2)).score).toBeGreaterThan(0.2);
    for (const other of [3, 4]) expect(score(first, article(other, 0, 2)).score).toBeLessThan(0.02);
    expect(score(first, article(1, DAY, 2)).score).toBeGreaterThan(score(first, article(2, 0, 2)).score);
  });

  test("treats nearness in time and a different outlet as signs of the same event", () => {
    const first = article(0, 0, 1);
    const near = score(first, article(1, DAY, 2)).score;
    expect(near).toBeGreaterThan(score(first, article(1, 9 * DAY, 2)).score);
    expect(near).toBeGreaterThan(score(first, article(1, DAY, 1)).score);
    expect(score(first, article(1, null, 2)).score).toBeGreaterThan(0.002);
  });

  test("likeness ignores dates and outlets", () => {
    const first = article(0, 0, 1);
    const likeness = score(first, article(1, DAY, 2)).likeness;
    for (const other of [article(1, 900 * DAY, 2), article(1, null, 1), article(1, 0, null)])
      expect(score(first, other).likeness).toBeCloseTo(likeness, 10);
    expect(likeness).toBeGreaterThan(score(first, article(4, DAY, 2)).likeness);
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
        const [a = fail(), b = fail()] = [first, second].map(
          ([, , order, outletId], index): Comparable => ({
            id: index + 1,
            profile: library.told[index]?.profile ?? fail(),
            ...{ dated: order !== null, days: order === null ? [] : statedDay(order), outletId },
          }),
        );
        const there = scorePair(makeComparer(a, library.rarity)(b).features);
        const back = scorePair(makeComparer(b, library.rarity)(a).features);
        expect(back.score).toBeCloseTo(there.score, 10);
        expect(back.likeness).toBeCloseTo(there.likeness, 10);
        for (const value of [there.score, there.likeness]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
