import { expect, it } from "vitest";
import { acceptedLanguages } from "./accepted-languages";

it.each([
  ["en-GB,en;q=0.9,ar;q=0.8", ["en", "ar"]],
  ["ar;q=0.4, de-AT ; q=0.7,fr", ["fr", "de", "ar"]],
  ["en;q=0, ar", ["ar"]],
  ["*", []],
  ["", []],
  [null, []],
  [";;q=,en-,😀", ["en"]],
])("of %j: %j", (header, languages) => {
  expect(acceptedLanguages(header)).toEqual(languages);
});
