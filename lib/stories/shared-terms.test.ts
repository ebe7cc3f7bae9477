import { expect, it } from "vitest";
import { type CoreMember, coverage, makeCore, type TermFacts } from "./shared-terms";

const LIBRARY = 1000;
const facts = (frequency: Record<number, number>, elsewhere = true): TermFacts => ({
  frequency: (term) => frequency[term] ?? 1,
  isElsewhere: () => elsewhere,
  articles: LIBRARY,
});
const member = (outletId: number, ...terms: number[]): CoreMember => ({ language: "en", outletId, terms });

it("contains terms that several articles share and that are rare outside the story", () => {
  const members = [member(1, 1, 2, 3), member(2, 1, 2, 4), member(3, 1, 5)];
  const core = makeCore(members, 3, facts({ 1: 5, 2: 300 }));
  expect(core.en?.map(([term]) => term)).toEqual([1]);
});

it("leaves out what a single outlet writes under everything", () => {
  const mixed = [member(1, 1, 7), member(1, 1, 7), member(2, 1)];
  expect(makeCore(mixed, 3, facts({ 1: 4, 7: 4 })).en?.map(([term]) => term)).toEqual([1]);
  const alone = [member(1, 7), member(1, 7)];
  expect(makeCore(alone, 2, facts({ 7: 2 }, false)).en).toEqual([]);
});

it("has nothing for a language with only one article", () => {
  const core = makeCore([member(1, 1), member(2, 1), { ...member(3, 9), language: "ar" }], 3, facts({}));
  expect(coverage(core, { language: "ar", terms: [9] })).toBeNull();
  expect(coverage(core, { language: "en", terms: [] })).toBe(0);
});

it("a core of one or two terms cannot be fully covered", () => {
  const terms = Array.from({ length: 20 }, (_, at) => at + 1);
  const rich = makeCore([member(1, ...terms), member(2, ...terms)], 2, facts({}));
  const poor = makeCore([member(1, 1), member(2, 1)], 2, facts({}));
  expect(coverage(rich, { language: "en", terms })).toBeCloseTo(1);
  expect(coverage(poor, { language: "en", terms: [1] })).toBeLessThan(0.5);
});
