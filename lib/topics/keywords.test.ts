import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanKeywords } from "./keywords";
import { SUBJECTS } from "./subjects";

describe("cleanKeywords", () => {
  it("merges the spellings of one keyword and keeps the first, without its hash", () => {
    expect(cleanKeywords(["Middle East", "middle-east", "#MiddleEast", " MIDDLE  EAST "])).toEqual([
      { key: "middleeast", name: "Middle East", slug: "middle-east" },
    ]);
    expect(cleanKeywords(["#Elections2020"]).map(({ name }) => name)).toEqual(["Elections2020"]);
  });

  it("merges Arabic spellings that differ only in marks and letter forms", () => {
    expect(cleanKeywords(["الحكومة", "الحكومه", "الحُكومة"])).toHaveLength(1);
  });

  it.each(["", "  ", "#", "2016", "٢٠١٦", "https://news.example/tag", "www.news.example", "medtop:15000000"])(
    "drops %j",
    (junk) => expect(cleanKeywords([junk])).toEqual([]),
  );

  it('drops keywords over 60 characters, and those for "none"', () => {
    expect(cleanKeywords(["harbour ".repeat(9), "Uncategorized"])).toEqual([]);
  });

  it("keeps the publisher's order, and numbers that are names", () => {
    expect(cleanKeywords(["9/11", "Covid-19", "Budget"]).map(({ name }) => name)).toEqual([
      "9/11",
      "Covid-19",
      "Budget",
    ]);
  });

  it("never uses the slug of a subject", () => {
    expect(cleanKeywords(["Sport"])).toEqual([{ key: "sport", name: "Sport", slug: "sport-keyword" }]);
  });

  it("returns each once, never empty, and unchanged by cleaning again, for any text", () => {
    const slugs = new Set<string>(SUBJECTS.map(({ slug }) => slug));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (keywords) => {
        const clean = cleanKeywords(keywords);
        expect(new Set(clean.map(({ key }) => key)).size).toBe(clean.length);
        for (const { key, name, slug } of clean) {
          expect(key && name && slug).toBeTruthy();
          expect(slugs.has(slug)).toBe(false);
        }
        expect(cleanKeywords(clean.map(({ name }) => name))).toEqual(clean);
      }),
    );
  });
});
