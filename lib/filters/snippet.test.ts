import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossScript } from "../entities/cross-script";
import { Spelling } from "../text/spelling/suggest-spelling";
import { expandNames } from "./query/expand-names";
import { parseQuery } from "./query/parse-query";
import { printQuery } from "./query/print-query";
import { makeSnippet, markText, queryRuns } from "./snippet";
import { suggestQuery } from "./suggest-query";

const spellingsOf = (text: string) => crossScript(text).spellings;
const runsOf = (query: string) => {
  const { node } = parseQuery(query);
  return queryRuns(node && expandNames(node, spellingsOf));
};
/** The text with its marks in brackets. */
function marked(text: string, query: string): string {
  let shown = "";
  let from = 0;
  for (const { start, end } of markText(text, runsOf(query))) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return shown + text.slice(from);
}

describe("marks", () => {
  it.each([
    ["displaced", "63,000 displaced; displacement goes on", "63,000 [displaced]; [displacement] goes on"],
    ["organisation", "An organization of organs", "An [organization] of organs"],
    [
      '"peace talks"',
      "Talks on peace: the peace talks, peace-talks",
      "Talks on peace: the [peace talks], [peace-talks]",
    ],
    ["woman -man", "Women and men", "[Women] and men"],
    ["Syria", "Syria’s war, Syrians", "[Syria]’s war, Syrians"],
    ["UN", "The U.N. and the UN", "The [U.N]. and the [UN]"],
    ["ceasefire", "A cease-fire, a ceasefire", "A [cease-fire], a [ceasefire]"],
    ["الحكومة", "قالت حُكُومَةُ البلاد والحكومـة", "قالت [حُكُومَةُ] البلاد [والحكومـة]"],
    ["دمشق", "من دِمَشق وإليها، بدمشق ولدمشق", "من [دِمَشق] وإليها، [بدمشق] [ولدمشق]"],
    ['"وقف إطلاق النار"', "اتفاق لوقف إطلاق النار", "اتفاق لوقف إطلاق النار"],
    ['"إطلاق النار"', "اتفاق لإطلاق النّار", "اتفاق [لإطلاق النّار]"],
    ["Putin", "بوتين يلتقي الأسد", "[بوتين] يلتقي الأسد"],
    ["bashar assad", "الرئيس بشار الأسد", "الرئيس [بشار الأسد]"],
    ["الأسد", "Assad and al-Assad", "[Assad] and al-[Assad]"],
    ["war OR peace topic:x", "War and peace", "[War] and [peace]"],
    ["😀", "no 😀 word", "no 😀 word"],
  ])("of %s in %s", (query, text, shown) => expect(marked(text, query)).toBe(shown));
});

const filler = (count: number) => Array.from({ length: count }, (_, at) => `filler${at}`).join(" ");

describe("a snippet", () => {
  it("is where most of the query matches", () => {
    const text = `Grain here. ${filler(60)}. The grain deal was signed in Istanbul by all. ${filler(50)}. Deal there.`;
    const { start, end, cutBefore, cutAfter, marks } = makeSnippet(text, runsOf("grain deal istanbul"));
    expect(text.slice(start, end)).toMatch(/^The grain deal was signed in Istanbul by all\. filler0/);
    expect(text.slice(start, end).split(" ")).toHaveLength(30);
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(["grain", "deal", "Istanbul"]);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it("begins some words before, in a long sentence", () => {
    const text = `${filler(60)} grain ${filler(60)}`;
    const { start, end } = makeSnippet(text, runsOf("grain"));
    expect(text.slice(start, end)).toMatch(/^filler52 .* filler59 grain filler0 /);
  });

  it("is the beginning of a text without matches, and all of a short one", () => {
    expect(makeSnippet(`${filler(40)}`, runsOf("grain"))).toMatchObject({
      start: 0,
      marks: [],
      cutAfter: true,
    });
    expect(makeSnippet("A short text.", runsOf("short"))).toEqual({
      start: 0,
      end: 13,
      marks: [{ start: 2, end: 7 }],
      cutBefore: false,
      cutAfter: false,
    });
    expect(makeSnippet("", runsOf("short"))).toMatchObject({ start: 0, end: 0, marks: [] });
  });

  it("has its marks in order, within it and without overlaps, for any text and query", () => {
    const piece = fc.constantFrom(
      "peace",
      "talks",
      "حرب",
      "الحرب.",
      "\n",
      "a",
      "é",
      "Talks,",
      "’s",
      "😀",
      "1,000",
    );
    const text = fc.array(piece, { maxLength: 200 }).map((parts) => parts.join(" "));
    const query = fc.constantFrom(
      '"peace talks" OR talks',
      "حرب",
      "a talks peace",
      '"peace talks" peace 1000',
      "x",
    );
    fc.assert(
      fc.property(text, query, (body, typed) => {
        const { start, end, marks } = makeSnippet(body, runsOf(typed));
        let from = start;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(from);
          expect(mark.end).toBeGreaterThan(mark.start);
          from = mark.end;
        }
        expect(from).toBeLessThanOrEqual(end);
      }),
    );
  });
});

describe("names in a query", () => {
  const expanded = (query: string) => {
    const { node } = parseQuery(query);
    return printQuery(node && expandNames(node, (text) => spellingsOf(text).slice(0, 1)));
  };
  it.each([
    ["grain", "grain"],
    ["Damascus", 'Damascus OR "دمشق"'],
    ["-Damascus war", '-(Damascus OR "دمشق") war'],
    ["visit vladimir putin moscow", 'visit (vladimir putin) OR "فلاديمير بوتين" (moscow OR "موسكو")'],
    ['"United Nations" topic:war', '("United Nations" OR "الأمم المتحدة") topic:war'],
  ])("%s is %s", (query, whole) =>
    expect(expanded(query).replace(/\((vladimir|putin) OR "[^"]*"\)/g, "$1")).toBe(whole),
  );
});

describe("did you mean", () => {
  const spelling = new Spelling([
    { word: "ceasefire", articles: 300 },
    { word: "Geneva", articles: 90 },
  ]);
  const suggested = (typed: string) => suggestQuery(typed, parseQuery(typed).node, spelling)?.text ?? null;
  it.each([
    ["ceasfire  -sport", "ceasefire  -sport"],
    ['"gneva ceasfire" outlet:gneva', '"Geneva ceasefire" outlet:gneva'],
    ["-ceasfire", null],
    ["ceasefire", null],
  ])("%s: %s", (typed, meant) => expect(suggested(typed)).toBe(meant));
});
