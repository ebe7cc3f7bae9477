import { describe, expect, test } from "vitest";
import { parseArticleDate } from "../../articles/date";
import { decideKind, isOfUse, type Judgement, judgePair, type Pair } from "./decide-kind";
import type { ReferenceTie } from "./link-kinds";

const NOW = Date.UTC(2024, 0, 1);
const side = (date: string | null, outletId: number | null) => ({
  date: date === null ? null : parseArticleDate(date, NOW),
  days: date === null || date.length < 10 ? [] : [Date.parse(date.slice(0, 10)) / 86_400_000],
  outletId,
  inLanguage: "en",
});
const SHARED = {
  ...{ distinctive: 3, figures: 1, leadRare: 4, leadDistinctive: 2 },
  ...{ leadRarity: 3, leadRarest: 0.7, rarest: 0.8, leadHeaviest: 2 },
};
const FEATURES = Float64Array.of(0.4, -0.9, 0.3, 0.4, 0.3, 0.2, 2, 0, 1, 0, 0, 0);
const COMPARED = { features: FEATURES, shared: SHARED };
const pair = (more: Partial<Pair> = {}): Pair => ({
  ...{ score: 0.6, likeness: 0.9, rare: 5, articles: 10_000, compared: COMPARED },
  ...{ a: side("2017-03-03", 1), b: side("2017-03-03", 2) },
  ...more,
});
const sure = (more: Partial<Judgement> = {}): Judgement => ({
  story: 0.95,
  event: 0.95,
  sequence: 0.05,
  useful: 0.9,
  ...more,
});
const kind = (date: string | null, judgement: Judgement, more: Partial<Pair> = {}) =>
  decideKind(pair({ b: side(date, 2), ...more }), judgement);
const AFTER = sure({ event: 0.05, sequence: 0.8 });

describe("a pair in one language", () => {
  test("that surely tells of one event within three days is the same event, whatever the outlets", () => {
    expect(kind("2017-03-06T08:00", sure())).toBe("sameEvent");
    expect(kind("2017-03-03", sure(), { b: side("2017-03-03", 1) })).toBe("sameEvent");
  });

  test.each([
    ["four days apart", "2017-03-07", sure()],
    ["an unknown date", null, sure()],
    ["a date without its day", "2017-03", sure()],
    ["perhaps another event", "2017-03-03", sure({ event: 0.7 })],
    ["perhaps another story", "2017-03-03", sure({ story: 0.7 })],
  ])("%s: of the same story, without a claim", (_, date, judgement) => {
    expect(kind(date, judgement)).toBe("sameStory");
  });

  test("that surely is before and after in one story is background or what happened next, across years", () => {
    expect(kind("2021-09-01", AFTER)).toBe("next");
    expect(kind("2017-03-03", AFTER, { a: side("2021-09-01", 1) })).toBe("background");
    expect(kind("2017-03-05", AFTER)).toBe("next");
    expect(kind("2017-05-01", sure({ event: 0.05, sequence: 0.7 }))).toBe("sameStory");
    expect(kind("2017-05-01", { ...AFTER, story: 0.75 })).toBe("sameStory");
    expect(kind("2017-05-01", { ...AFTER, event: 0.3 })).toBe("sameStory");
    expect(kind("2017-03", AFTER)).toBe("sameStory");
  });

  test("whose text prints another day than is stated is as near as the nearer one, without a claim that the other denies", () => {
    const printed = { ...side("2017-03-06", 2), days: [17231, 17225] };
    expect(kind("2017-03-06", AFTER, { b: printed })).toBe("sameStory");
    const contradicted = { ...side(null, 2), days: [17500, 17228] };
    expect(kind(null, sure(), { b: contradicted })).toBe("sameEvent");
    expect(judgePair(pair({ b: contradicted }))).toEqual(judgePair(pair()));
  });

  test("is perhaps of one topic below", () => {
    expect(kind("2017-03-05", sure({ story: 0.7, event: 0.5 }))).toBe("sameStory");
    expect(kind("2017-03-05", sure({ story: 0.45, event: 0.5 }))).toBe("sameTopic");
    expect(kind(null, sure({ story: 0.35, event: 0.5 }))).toBe("sameTopic");
  });

  test("of little use is not offered", () => {
    expect(isOfUse(sure({ useful: 0.3 }), 5000)).toBe(true);
    expect(isOfUse(sure({ useful: 0.1 }), 5000)).toBe(false);
  });
});

describe("a pair across languages", () => {
  const of = (more: Partial<Pair>) => decideKind(pair({ compared: null, ...more }));

  test("is the same event within three days, with something rare in both", () => {
    expect(of({})).toBe("sameEvent");
    expect(of({ rare: 0 })).toBe("sameTopic");
    expect(of({ score: 0.1, likeness: 0.1 })).toBe("sameTopic");
  });

  test("is before or after with more of it", () => {
    expect(of({ b: side("2021-09-01", 2) })).toBe("next");
    expect(of({ b: side("2021-09-01", 2), rare: 1 })).toBe("sameTopic");
    expect(of({ b: side(null, 2) })).toBe("sameStory");
  });

  test("has lower thresholds in a small library, which knows little about what is rare", () => {
    const weak = { score: 0.15, likeness: 0.2 };
    expect(of({ ...weak, articles: 40 })).toBe("sameEvent");
    expect(of(weak)).toBe("sameTopic");
  });
});

test("a reference comes before everything else, then a recognised translation, then a copy", () => {
  const ties: ReferenceTie[] = ["cites", "citedBy", "publisherRelated", "translation"];
  for (const reference of ties)
    expect(decideKind(pair({ reference, translated: true, copied: true }))).toBe(reference);
  expect(decideKind(pair({ translated: true, copied: true }))).toBe("translation");
  expect(decideKind(pair({ copied: true, b: side("2017-03-20", 1) }))).toBe("copy");
});

test("the learnt answers are probabilities, and the same from both sides", () => {
  const there = pair({ b: side("2017-03-04", 2) });
  const answers = judgePair(there);
  for (const answer of Object.values(answers)) expect(answer > 0 && answer < 1).toBe(true);
  expect(judgePair({ ...there, a: there.b, b: there.a })).toEqual(answers);
});
