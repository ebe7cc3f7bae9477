import { describe, expect, test } from "vitest";
import { parseArticleDate } from "../articles/date";
import { decideKind, type ReferenceTie } from "./kind";

const NOW = Date.UTC(2024, 0, 1);
const side = (date: string | null, outletId: number | null) => ({
  date: date === null ? null : parseArticleDate(date, NOW),
  outletId,
});

describe("decideKind", () => {
  test("calls what another outlet wrote within three days in the same terms the same event", () => {
    const pair = { score: 0.4, a: side("2017-03-03", 1), b: side("2017-03-06T08:00", 2) };
    expect(decideKind(pair)).toBe("sameEvent");
  });

  test.each([
    ["too little alike", 0.1, "2017-03-03", 2],
    ["four days apart", 0.4, "2017-03-07", 2],
    ["the same outlet", 0.4, "2017-03-03", 1],
    ["an unknown outlet", 0.4, "2017-03-03", null],
    ["an unknown date", 0.9, null, 2],
    ["a date without its day", 0.9, "2017-03", 2],
  ])("%s: same topic", (_, score, date, outletId) => {
    expect(decideKind({ score, a: side("2017-03-03", 1), b: side(date, outletId) })).toBe("sameTopic");
  });

  test("lets a reference go before everything", () => {
    const ties: ReferenceTie[] = ["cites", "citedBy", "publisherRelated", "translation"];
    for (const reference of ties)
      expect(decideKind({ score: 0.4, a: side("2017-03-03", 1), b: side("2017-03-03", 2), reference })).toBe(
        reference,
      );
  });
});
