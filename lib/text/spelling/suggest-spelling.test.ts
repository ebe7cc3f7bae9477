import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestOf, editDistance } from "./edit-distance";
import { Spelling } from "./suggest-spelling";

describe("the distance between two words", () => {
  it.each([
    ["outlet", "oultet", 1],
    ["outlet", "outlet", 0],
    ["war", "wars", 1],
    ["syria", "syira", 1],
    ["ceasefire", "seasfire", 2],
    ["حكومة", "حكوة", 1],
    ["abc", "xyz", 3],
  ])("%s, %s: %i", (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

  it("is symmetric, whatever its limit", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const whole = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(whole);
        expect(editDistance(a, b, most)).toBe(Math.min(whole, most + 1));
      }),
    );
  });

  it("finds the closest word, and none if none is close", () => {
    expect(closestOf("organisaton", ["topic", "organisation", "organization"])).toBe("organisation");
    expect(closestOf("xyz", ["topic"])).toBeNull();
  });
});

describe("the intended word", () => {
  const spelling = new Spelling([
    { word: "ceasefire", articles: 300 },
    { word: "Geneva", articles: 90 },
    { word: "general", articles: 500 },
    { word: "genera", articles: 1 },
    { word: "الحكومة", articles: 120 },
    { word: "Erdoğan", articles: 40 },
    { word: "from", articles: 900 },
    { word: "form", articles: 100 },
  ]);
  it.each([
    ["ceasfire", "ceasefire"],
    ["seasefire", "ceasefire"],
    ["Gneva", "Geneva"],
    ["Egneva", "Geneva"],
    ["الحكوة", "الحكومة"],
    ["erdogn", "Erdoğan"],
    ["genera", "general"],
    ["ceasefire", null],
    ["Erdogan", null],
    ["form", null],
    ["war", null],
    ["2016", null],
    ["xylophone", null],
  ])("%s: %s", (written, meant) => expect(spelling.suggest(written)?.word ?? null).toBe(meant));
});
