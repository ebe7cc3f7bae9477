import { expect, it } from "vitest";
import { splitColumn, wordTest } from "./word-lookup";

it("tests for the words of one section, by their normalised form or another key", () => {
  const isPronoun = wordTest("compare/words/speakers", "pronouns");
  expect(["she", "She", "said"].map(isPronoun)).toEqual([true, false, false]);
  expect(wordTest("entities/words/arabic-cues", "settlements")("قريه")).toBe(true);
  expect(wordTest("compare/words/speakers", "pronouns", (word) => word.toUpperCase())("SHE")).toBe(true);
});

it("says which section is missing", () => {
  expect(() => wordTest("compare/words/speakers", "nouns")("she")).toThrow("there is no section [nouns]");
});

it("splits a column at its commas", () => expect(splitColumn("two, three ,")).toEqual(["two", "three"]));
