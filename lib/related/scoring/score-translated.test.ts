import { expect, test } from "vitest";
import { makeLibrary } from "../../../scripts/test-data/in-memory-library";
import { getGlossary } from "../glossary";
import { isTranslation, makeOverlapMeasure, scoreOverlap } from "./score-translated";

const english = {
  headline: "Ferry runs aground near Port Amal",
  text: "The ferry ran aground near Port Amal on 3 March 2017 with 412 passengers. Rescuers brought 1,437 blankets, the harbour said.",
};
const arabic = {
  headline: "جنوح عبارة قرب ميناء الأمل",
  text: "جنحت العبارة قرب ميناء الأمل في 3 مارس 2017 وعلى متنها 412 راكبا، ونقل رجال الإنقاذ 1,437 بطانية.",
};
const other = {
  headline: "ارتفاع أسعار القمح",
  text: "ارتفعت أسعار القمح في الأسواق بنسبة 9.5% بعد الجفاف، وقال المزارعون إن المحصول ضعيف.",
};
const { told, rarity, termOf } = makeLibrary([english, arabic, other]);
const profileOf = (index: number) => {
  const one = told[index];
  if (!one) throw new Error("No such article");
  return one.profile;
};

const of = new Map<number, { concept: number }>();
for (const [id, term] of termOf) {
  const word = getGlossary().get(term);
  if (word) of.set(id, word);
}
const known = {
  of,
  terms: new Map([...of.values()].map(({ concept }) => [concept, [{ articles: 1 }]] as const)),
};
const port = new Map([[1, { name: "Port Amal", count: 2, articles: 2 }]]);
const measure = (a: number, b: number, names = port) =>
  makeOverlapMeasure(
    { profile: profileOf(a), named: port },
    known,
    rarity,
  )({ profile: profileOf(b), named: names });

test("names, figures, dates and words with the same meaning survive translation", () => {
  const overlap = measure(0, 1);
  expect(overlap.names).toBeCloseTo(1, 10);
  expect(overlap.rareFigures).toBeGreaterThanOrEqual(3);
  expect(overlap.rareConcepts).toBeGreaterThanOrEqual(3);
  expect(scoreOverlap(overlap, 1).score).toBeGreaterThan(0.9);
});

test("an article on something else shares nothing", () => {
  const overlap = measure(0, 2, new Map());
  expect(overlap).toMatchObject({ names: 0, rareNames: 0, figures: 0, rareConcepts: 0 });
  expect(scoreOverlap(overlap, 1).score).toBeLessThan(0.12);
});

test("is symmetric", () => {
  const [here, there] = [measure(0, 1), measure(1, 0)];
  for (const key of Object.keys(here) as (keyof typeof here)[]) expect(there[key]).toBeCloseTo(here[key], 10);
});

test("a translation is from the same outlet, near in time, of similar length, with the same names and figures", () => {
  const pair = { sameOutlet: true, days: 1, words: [400, 380] as const };
  const overlap = measure(0, 1);
  expect(isTranslation(overlap, pair)).toBe(true);
  expect(isTranslation(overlap, { ...pair, sameOutlet: false })).toBe(false);
  expect(isTranslation(overlap, { ...pair, days: 40 })).toBe(false);
  expect(isTranslation(overlap, { ...pair, days: null })).toBe(false);
  expect(isTranslation(overlap, { ...pair, words: [400, 90] })).toBe(false);
  expect(isTranslation({ ...overlap, rareFigures: 1 }, pair)).toBe(false);
});

test("the glossary knows a word with and without the article, in either language", () => {
  const words = getGlossary();
  const conceptOf = (term: string) => words.get(term)?.concept;
  expect(conceptOf("eclips")).toBeDefined();
  expect(conceptOf("كسوف")).toBe(conceptOf("eclips"));
  expect(new Set([...words.values()].map(({ concept }) => concept)).size).toBeGreaterThan(200);
});
