import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER, toggleExcluded, toggleValue } from "../../filters/article-filter";
import { eachFacet } from "../../filters/facets";
import { markArticle } from "../../filters/marked-text";
import { parseFilter } from "../../filters/parse-filter";
import { parseQuery } from "../../filters/query/parse-query";
import { MAX_QUERY_LENGTH } from "../../filters/query/tokens";
import { queryRuns } from "../../filters/snippet";
import { filterHrefFor } from "../addresses/filter-href";
import { viewDropped } from "./dropped-view";
import { limitNotes } from "./limit-notes";
import { viewMistakes } from "./mistake-view";

const mistakesOf = (typed: string) => {
  const { given, mistakes } = parseFilter({ q: typed, outlet: "sana" });
  return viewMistakes(typed, given, mistakes);
};

describe("mistakes of a query", () => {
  it("are shown in context, and the query corrected as a whole", () => {
    const { mistakes, corrected } = mistakesOf('outlett:sana (war OR "peace talks');
    expect(mistakes.map(({ before, faulty, after }) => [before, faulty, after])).toEqual([
      ["", "outlett:sana", ' (war OR "peace talks'],
      ["outlett:sana ", '(war OR "peace talks', ""],
      ["outlett:sana (war OR ", '"peace talks', ""],
    ]);
    expect(corrected?.text).toBe('outlet:sana (war OR "peace talks")');
    expect(corrected?.href).toBe("/library?q=outlet%3Asana+%28war+OR+%22peace+talks%22%29&outlet=sana");
  });

  it("are none where there is none", () => {
    expect(mistakesOf("war OR peace")).toEqual({ mistakes: [], corrected: null });
    expect(mistakesOf("")).toEqual({ mistakes: [], corrected: null });
  });

  it("are short and can be followed, for any text", () => {
    const piece = fc.constantFrom(
      "(",
      ")",
      '"',
      "-",
      "OR",
      "NOT",
      "topic:",
      "outlett:x",
      "before:soon",
      "a",
      "\u0000",
      "\u202E",
      "\uD800",
      " ",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { mistakes, corrected } = mistakesOf(typed);
        for (const { before, faulty, after } of mistakes) {
          expect((before + faulty + after).length).toBeLessThan(150);
          expect(before + faulty + after).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        }
        if (!corrected) return;
        expect(corrected.href.length).toBeLessThan(10 * MAX_QUERY_LENGTH);
        // the suggestion is better than what was typed, and its address is that of its text
        const q = new URLSearchParams(corrected.href.slice(2)).get("q") ?? "";
        expect(parseQuery(q).notes.length).toBeLessThanOrEqual(mistakes.length);
      }),
    );
  });
});

it("what may be dropped is named as readers know it", () => {
  const words = { ...NO_FILTER, query: parseQuery("napalm trousers").node, after: "2019" };
  const filter = toggleExcluded(toggleValue(words, "outlet", "sana"), "topic", "sport");
  const names = { ...eachFacet(() => ({})), outlet: { sana: "SANA" }, topic: { sport: "Sport" } };
  const named = { filter, names, notes: [] };
  const without = [
    toggleValue(filter, "outlet", "sana"),
    toggleExcluded(filter, "topic", "sport"),
    { ...filter, after: null },
    { ...filter, query: parseQuery("napalm").node },
    { ...filter, query: null },
    NO_FILTER,
  ];
  const views = viewDropped(
    named,
    without.map((one, at) => ({ without: one, articles: 9 - at })),
    filterHrefFor(false),
  );
  expect(views.map(({ label, articles }) => `${label} ${articles}`)).toEqual([
    "outlet “SANA” 9",
    "excluding the topic “Sport” 8",
    "“from 2019” 7",
    "“trousers” 6",
    "“napalm trousers” 5",
  ]);
});

it("an article shows what was sought, or its abstract where its text has none of it", () => {
  const sought = queryRuns(parseQuery("grain OR حبوب").node);
  const shown = ({ headline, snippet }: ReturnType<typeof markArticle>) =>
    [headline, snippet].map((pieces) =>
      pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(""),
    );
  const text = `One line.\nThe grain left. ${"word ".repeat(60)}`;
  expect(shown(markArticle({ headline: "Grain ships", abstract: "All.", text }, sought))).toEqual([
    "[Grain] ships",
    `…The [grain] left. ${"word ".repeat(27).trim()}…`,
  ]);
  expect(shown(markArticle({ headline: "سفن", abstract: "عن الحبوب", text: "نص" }, sought))).toEqual([
    "سفن",
    "عن [الحبوب]",
  ]);
});

it("notes are said once each, and not by the hundred", () => {
  expect(limitNotes(["a", "b", "a"])).toEqual(["a", "b"]);
  const many = limitNotes(Array.from({ length: 500 }, (_, n) => `note ${n}`));
  expect(many).toHaveLength(9);
  expect(many.at(-1)).toContain("notes like these: 492");
});
