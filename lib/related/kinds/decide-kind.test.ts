import { describe, expect, test } from "vitest";
import { parseArticleDate } from "../../articles/date";
import { decideKind, type Pair } from "./decide-kind";
import type { ReferenceTie } from "./link-kinds";

const NOW = Date.UTC(2024, 0, 1);
const side = (date: string | null, outletId: number | null) => ({
  date: date === null ? null : parseArticleDate(date, NOW),
  outletId,
  inLanguage: "en",
});
const pair = (more: Partial<Pair>): Pair => ({
  ...{ score: 0.6, likeness: 0.9, rare: 5, articles: 10_000 },
  ...{ a: side("2017-03-03", 1), b: side("2017-03-03", 2) },
  ...more,
});

describe("decideKind", () => {
  test("an article by another outlet within three days in the same terms is the same event", () => {
    expect(decideKind(pair({ b: side("2017-03-06T08:00", 2) }))).toBe("sameEvent");
  });

  test.each([
    ["too little alike", { score: 0.1 }, "2017-03-03", 2],
    ["four days apart", {}, "2017-03-07", 2],
    ["the same outlet", {}, "2017-03-03", 1],
    ["an unknown outlet", {}, "2017-03-03", null],
    ["an unknown date", {}, null, 2],
    ["a date without its day", {}, "2017-03", 2],
  ])("%s: not the same event", (_, more, date, outletId) => {
    expect(decideKind(pair({ ...more, b: side(date, outletId) }))).not.toBe("sameEvent");
  });

  test("the same words in another outlet are the same event, whatever the dates", () => {
    expect(decideKind(pair({ copied: true, b: side("2017-03-20", 2) }))).toBe("sameEvent");
    expect(decideKind(pair({ copied: true, b: side(null, 2) }))).toBe("sameEvent");
    expect(decideKind(pair({ copied: true, b: side("2017-03-20", 1) }))).not.toBe("sameEvent");
  });

  test("within a story the earlier article is background and the later is what happened next, across years and outlets", () => {
    const later = side("2021-09-01", 2);
    expect(decideKind(pair({ score: 0.01, b: later }))).toBe("next");
    expect(decideKind(pair({ score: 0.01, a: later, b: side("2017-03-03", 1) }))).toBe("background");
  });

  test.each([
    ["an unknown date", {}, null],
    ["the same day, for all that is known", {}, "2017-03"],
    ["too little alike", { likeness: 0.3 }, "2021-09-01"],
    ["nothing rare shared", { rare: 1 }, "2021-09-01"],
  ])("%s: neither before nor after", (_, more, date) => {
    expect(decideKind(pair({ score: 0.01, ...more, b: side(date, 2) }))).toBe("sameTopic");
  });

  test("has lower thresholds in a small library, which knows little about what is rare", () => {
    const weak = { score: 0.15, likeness: 0.2 };
    expect(decideKind(pair({ ...weak, articles: 40 }))).toBe("sameEvent");
    expect(decideKind(pair(weak))).toBe("sameTopic");
    expect(decideKind(pair({ ...weak, score: 0, articles: 40, b: side("2019-01-01", 2) }))).toBe("next");
  });

  test("a reference comes before everything else, then a recognised translation", () => {
    const ties: ReferenceTie[] = ["cites", "citedBy", "publisherRelated", "translation"];
    for (const reference of ties) expect(decideKind(pair({ reference, translated: true }))).toBe(reference);
    expect(decideKind(pair({ translated: true }))).toBe("translation");
  });
});
