import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARBOUR, makeLibrary } from "../../../scripts/test-data/in-memory-library";
import { parseArticleDate } from "../../articles/date";
import { normalise } from "../../text/normalise";
import type { LinkKind } from "../kinds/link-kinds";
import { isRare } from "../profile/rarity";
import { pickEvidence } from "./pick-evidence";
import { formatReason } from "./reason";
import type { Evidence } from "./shared-thing";

const NOW = Date.UTC(2024, 0, 1);
const place = { field: "text" as const, start: 0, end: 1 };
const shared = (term: number, kind: Evidence["kind"], here: string, there = here): Evidence => ({
  term,
  kind,
  texts: [here, there],
  places: [place, place],
});

function reasonFor(
  evidence: Evidence[],
  options: {
    common?: number[];
    articles?: number;
    kind?: LinkKind;
    dates?: [string | null, string | null];
  } = {},
): string {
  const { common = [], articles = 1000, kind = "sameTopic", dates = [null, null] } = options;
  const read = (iso: string | null) => (iso === null ? null : parseArticleDate(iso, NOW));
  const frequency = (term: number) => (common.includes(term) ? articles / 2 : 2);
  return formatReason({ evidence, frequency, articles, kind, dates: [read(dates[0]), read(dates[1])] });
}

const NASSER = shared(1, "name", "Karim Nasser");
const SYRIA = shared(2, "name", "Syria");
const ISLANDERS = shared(3, "figure", "1,400 islanders");
const FERRY = shared(4, "word", "Ferry", "ferry");

describe("formatReason", () => {
  test("names rare things, names and figures before words, and the days between", () => {
    expect(
      reasonFor([FERRY, SYRIA, NASSER, ISLANDERS], { common: [2], dates: ["2017-03-03", "2017-03-05"] }),
    ).toBe("Both: Karim Nasser, 1,400 islanders, ferry · 2 days apart");
  });

  test("says so if nothing rare is shared", () => {
    expect(reasonFor([SYRIA, FERRY], { common: [2, 4] })).toBe("Nothing rare shared; both are about Syria");
    expect(reasonFor([FERRY], { common: [4] })).toBe("Nothing rare shared");
    expect(reasonFor([])).toBe("Nothing rare shared");
  });

  test("says nothing about time if a date is unknown", () => {
    expect(reasonFor([NASSER], { dates: ["2017-03-03", null] })).toBe("Both: Karim Nasser");
  });

  test("says what the reference is, and what is shared as well", () => {
    expect(reasonFor([NASSER], { kind: "cites" })).toBe("This article refers to it · Both: Karim Nasser");
    expect(reasonFor([NASSER], { kind: "citedBy" })).toBe("It refers to this article · Both: Karim Nasser");
  });

  test("does not name the articles' own day as a shared thing", () => {
    const day = shared(5, "date", "3 March 2017");
    const other = shared(6, "date", "May 1961");
    const dates: [string, string] = ["2017-03-03", "2017-03-04"];
    expect(reasonFor([day, other], { dates })).toBe("Both: May 1961 · 1 day apart");
  });

  test("names at most four things, shortens long ones, and isolates Arabic from the line", () => {
    const many = [1, 2, 3, 4, 5].map((term) => shared(term, "name", `Name${term}`));
    expect(reasonFor(many)).toBe("Both: Name1, Name2, Name3, Name4");
    expect(reasonFor([shared(1, "phrase", "قاعدة جوية")])).toBe("Both: \u2068قاعدة جوية\u2069");
    expect(reasonFor([shared(1, "name", `Long ${"Name ".repeat(40)}`)]).length).toBeLessThan(80);
  });

  test("names nothing that is missing from either text", () => {
    const words =
      "Karim Nasser Port Amal 1,400 islanders ferry Ferry the storm . May 1961 bread \n\n Lina Farouk".split(
        " ",
      );
    const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const sources = [a, b].map((body) => ({ headline: "", text: body }));
        const { told, rarity } = makeLibrary([...sources, ...HARBOUR]);
        const [first, second] = told;
        if (!first || !second) return;
        const evidence = pickEvidence(first, second, rarity);
        const reason = formatReason({ evidence, ...rarity, kind: "sameTopic", dates: [null, null] });
        const named = /^Both: (.*)$/.exec(reason)?.[1]?.split(", ") ?? [];
        // "1,400 the bread" and "1,400 bread" are the same: an article may be left out.
        const plain = (line: string) =>
          normalise(
            line
              .replace(/\bthe\b/gi, " ")
              .replace(/\s+/g, " ")
              .trim(),
          );
        for (const thing of named) for (const whole of [a, b]) expect(plain(whole)).toContain(plain(thing));
      }),
    );
  });
});

describe("isRare", () => {
  test("is fewer than 2 in 100, and in a small library at most 5 articles", () => {
    expect([isRare(19, 1000), isRare(20, 1000)]).toEqual([true, false]);
    expect([isRare(5, 40), isRare(6, 40)]).toEqual([true, false]);
    expect([isRare(4, 250), isRare(5, 250)]).toEqual([true, false]);
  });
});
