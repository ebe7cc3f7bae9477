import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARBOUR, makeLibrary } from "../../../scripts/test-data/in-memory-library";
import { parseArticleDate } from "../../articles/date";
import { formatReason } from "../../pages/article/format-reason";
import { normalise } from "../../text/normalise";
import type { LinkKind } from "../kinds/link-kinds";
import { isRare } from "../profile/rarity";
import { pickEvidence } from "./pick-evidence";
import { chooseNamed } from "./reason";
import type { Evidence } from "./shared-thing";

const NOW = Date.UTC(2024, 0, 1);
const place = { field: "text" as const, start: 0, end: 1 };
const shared = (term: number, kind: Evidence["kind"], here: string, there = here): Evidence => ({
  term,
  kind,
  texts: [here, there],
  places: [place, place],
});

const head = (term: number, kind: Evidence["kind"], here: string, there = here): Evidence => ({
  ...shared(term, kind, here, there),
  places: [
    { field: "headline", start: 0, end: 1 },
    { field: "headline", start: 0, end: 1 },
  ],
});
const aside = (term: number, kind: Evidence["kind"], here: string): Evidence => ({
  ...shared(term, kind, here),
  places: [
    { field: "text", start: 5000, end: 5001 },
    { field: "text", start: 0, end: 1 },
  ],
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
  const named = chooseNamed(evidence, { frequency, articles });
  return formatReason({ named, kind, dates: [read(dates[0]), read(dates[1])] });
}

const NASSER = shared(1, "name", "Karim Nasser");
const SYRIA = shared(2, "name", "Syria");
const ISLANDERS = shared(3, "figure", "1,400 islanders");
const FERRY = shared(4, "word", "Ferry", "ferry");

describe("the reason", () => {
  test("writes a name from a dateline as running text has it, and leaves acronyms", () => {
    const named = (here: string, there: string) => reasonFor([shared(1, "name", here, there)]);
    expect(named("BEIRUT", "Beirut")).toBe("Both: Beirut");
    expect(named("CHARLOTTESVILLE", "CHARLOTTESVILLE")).toBe("Both: Charlottesville");
    expect(named("UNICEF", "UNICEF")).toBe("Both: UNICEF");
  });

  test("names what headlines and leads share in its order, however common, and the days between", () => {
    expect(
      reasonFor([FERRY, NASSER, ISLANDERS], { common: [1, 4], dates: ["2017-03-03", "2017-03-05"] }),
    ).toBe("Both: ferry, Karim Nasser, 1,400 islanders · 2\u00a0days\u00a0apart");
  });

  test("names rare side facts, one of them where headlines or leads share something rare", () => {
    const aleppo = aside(5, "name", "Aleppo");
    const homs = aside(6, "name", "Homs");
    expect(reasonFor([FERRY, NASSER, aleppo])).toBe("Both: ferry, Karim Nasser, Aleppo");
    expect(reasonFor([FERRY, NASSER, aleppo], { common: [5] })).toBe("Both: ferry, Karim Nasser");
    expect(reasonFor([aleppo, homs, FERRY, NASSER])).toBe("Both: Aleppo, ferry, Karim Nasser");
    expect(reasonFor([aleppo, homs, FERRY, NASSER], { common: [1, 4] })).toBe("Both: Aleppo, Homs, ferry");
    expect(reasonFor([NASSER, aleppo], { common: [5] })).toBe("Both: Karim Nasser");
    expect(reasonFor([aside(6, "word", "donors")])).toBe("Similar wording only");
  });

  test("names a country where both headlines do, or where there is hardly anything else", () => {
    expect(reasonFor([SYRIA, FERRY, NASSER])).toBe("Both: ferry, Karim Nasser");
    expect(reasonFor([head(2, "name", "Syria"), FERRY])).toBe("Both: Syria, ferry");
    expect(reasonFor([SYRIA])).toBe("Both: Syria");
  });

  test.each([
    ["bare figures", shared(7, "figure", "94")],
    ["figures with what they do not count", shared(7, "figure", "23 including")],
    ["times", shared(7, "figure", "18 years")],
    ["dates", shared(7, "date", "3 March")],
  ])("never names %s", (_, thing) => {
    expect(reasonFor([thing])).toBe("Similar wording only");
  });

  test.each([
    ["63,000 displaced", "63,000 displaced"],
    ["$5.7 billion", "$5.7 billion"],
    ["٨٥ مدنيا", "\u2068٨٥ مدنيا\u2069"],
  ])("names a figure with what it counts: %s", (figure, said) => {
    expect(reasonFor([shared(7, "figure", figure)])).toBe(`Both: ${said}`);
  });

  test("shows a name in its fullest form, a word without the capital of a headline", () => {
    expect(reasonFor([{ ...shared(8, "name", "Robinson"), name: "Laura Robinson" }])).toBe(
      "Both: Laura Robinson",
    );
    expect(reasonFor([shared(8, "name", "Robinson", "Laura Robinson")])).toBe("Both: Laura Robinson");
    expect(reasonFor([head(8, "phrase", "Background Checks", "Background checks")])).toBe(
      "Both: background checks",
    );
    expect(reasonFor([head(8, "phrase", "Syria Chemical Attack")])).toBe("Both: Syria chemical attack");
    expect(reasonFor([shared(8, "name", "United Nations", "الأمم المتحدة")])).toBe("Both: United Nations");
    expect(reasonFor([shared(8, "name", "الأمم المتحدة", "United Nations")])).toBe(
      "Both: \u2068الأمم المتحدة\u2069",
    );
  });

  test("says nothing about time if a date is unknown", () => {
    expect(reasonFor([NASSER], { dates: ["2017-03-03", null] })).toBe("Both: Karim Nasser");
  });

  test("says what the reference is, and what is shared as well", () => {
    expect(reasonFor([NASSER], { kind: "cites" })).toBe("This article refers to it · Both: Karim Nasser");
    expect(reasonFor([NASSER], { kind: "citedBy" })).toBe("It refers to this article · Both: Karim Nasser");
    expect(reasonFor([], { kind: "cites" })).toBe("This article refers to it");
  });

  test("names at most three things, shortens long ones, and isolates Arabic from the line", () => {
    const many = [1, 2, 3, 4, 5].map((term) => shared(term, "name", `Name${term}`));
    expect(reasonFor(many)).toBe("Both: Name1, Name2, Name3");
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
        const named = chooseNamed(evidence, rarity);
        const reason = formatReason({ named, kind: "sameTopic", dates: [null, null] });
        const things = /^Both: (.*)$/.exec(reason)?.[1]?.split(", ") ?? [];
        // "1,400 the bread" and "1,400 bread" are the same: an article may be left out.
        const plain = (line: string) =>
          normalise(
            line
              .replace(/\bthe\b/gi, " ")
              .replace(/\s+/g, " ")
              .trim(),
          );
        // a name is told in the fullest form that either text has
        for (const thing of things) {
          expect([a, b].some((whole) => plain(whole).includes(plain(thing)))).toBe(true);
          for (const whole of [a, b]) expect(plain(whole)).toContain(plain(thing.split(" ").at(-1) ?? ""));
        }
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
