import { expect, it } from "vitest";
import { splitColumn, wordTest } from "./word-lookup";

it("tests for the words of one section, by their normalised form or another key", () => {
  const isParticiple = wordTest("compare/words/speakers", "participles");
  expect(["saying", "Saying", "tree"].map(isParticiple)).toEqual([true, false, false]);
  expect(wordTest("entities/words/arabic-cues", "settlements")("قريه")).toBe(true);
  expect(wordTest("compare/words/speakers", "participles", (word) => word.toUpperCase())("SAYING")).toBe(
    true,
  );
});

it("says which section is missing", () => {
  expect(() => wordTest("compare/words/speakers", "nouns")("she")).toThrow("there is no section [nouns]");
});

it("splits a column at its commas", () => expect(splitColumn("two, three ,")).toEqual(["two", "three"]));
