import { expect, it } from "vitest";
import { cutPhrase } from "./cut-phrase";

it.each([
  ["Short  as\nit is.", 30, "Short as it is."],
  ["The lock was mended on Monday, the engineer who had it made said", 40, "The lock was mended on Monday…"],
  ["The lock at Tolmere was mended by an engineer", 30, "The lock at Tolmere was…"],
  ["اجتمع الوزراء في القاهرة، وقالت الوزيرة إن الاتفاق قريب", 30, "اجتمع الوزراء في القاهرة…"],
  ["x".repeat(50), 20, `${"x".repeat(10)}…`],
])("of %j in %d characters: %j", (sentence, most, cut) => {
  expect(cutPhrase(sentence, most)).toBe(cut);
});
