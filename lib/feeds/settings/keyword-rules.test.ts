import { expect, it } from "vitest";
import { findKeyword } from "./keyword-rules";

const TEXT = "Sponsored: The Café of Zürich won the World Cup of coffee.\n\nحكومة الأردن تعلن";

it.each([
  ["sponsored", "sponsored"],
  ["SPONSORED", "SPONSORED"],
  ["cafe", "cafe"],
  ["zurich", "zurich"],
  ["world cup", "world cup"],
  ["World  Cup", "World  Cup"],
  ["الاردن", "الاردن"],
])("%s stands in the text", (keyword, found) => {
  expect(findKeyword([keyword], TEXT)).toBe(found);
});

it.each(["sponsor", "cup world", "coff", "orld", "won cup", "", "…"])("“%s” does not", (keyword) => {
  expect(findKeyword([keyword], TEXT)).toBeNull();
});

it("the first that is there is told", () => {
  expect(findKeyword(["tea", "coffee", "café"], TEXT)).toBe("coffee");
  expect(findKeyword([], TEXT)).toBeNull();
});
