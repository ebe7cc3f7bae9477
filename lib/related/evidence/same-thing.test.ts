import { expect, test } from "vitest";
import { sameThing } from "./same-thing";

test.each([
  ["وزير", "الوزير"],
  ["كتاب", "الكتاب"],
  ["الحكومة", "والحكومة"],
  ["لبنان", "ولبنان"],
  ["مدرسة", "المدرسة"],
  ["فرنسا", "وفرنسا"],
  ["كلية", "الكلية"],
  ["لاجئين", "اللاجئين"],
])("Arabic takes %s and %s for one word, from either side", (a, b) => {
  expect(sameThing("word", [a, b])).toBe(true);
  expect(sameThing("word", [b, a])).toBe(true);
});

test("Arabic words that only look alike differ", () => {
  expect(sameThing("word", ["مكتب", "مكتبي"])).toBe(false);
});

test("a name in a headline in capitals is that name, a short acronym is no name", () => {
  expect(sameThing("name", ["IRAN", "Iran"])).toBe(true);
  expect(sameThing("name", ["Gaza", "GAZA"])).toBe(true);
  expect(sameThing("name", ["UN", "Un"])).toBe(false);
});
