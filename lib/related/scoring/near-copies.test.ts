import { expect, test } from "vitest";
import { makeCopyTest } from "./near-copies";

const isNearCopy = (a: string, b: string) => makeCopyTest(a)(b);

/** Sixty sentences of invented news, each with words of its own. */
const sentences = Array.from(
  { length: 30 },
  (_, at) => `On pier ${at} the harbour crew number ${at * 7} loaded crate ${at * 13} before noon that day.`,
);
const report = sentences.join(" ");

test("an agency report in two papers, shortened at the end and with a different first line, is a near-copy", () => {
  const other = `By our correspondent in the port. ${sentences.slice(0, 22).join(" ")}`;
  expect(isNearCopy(report, other)).toBe(true);
  expect(isNearCopy(other, report)).toBe(true);
});

test("an article that quotes another is not a near-copy, nor is a brief of a long text", () => {
  const own = sentences.map((line, at) => `${line.split(" ").reverse().join(" ")} ${at}`).join(" ");
  expect(isNearCopy(report, `${sentences.slice(0, 5).join(" ")} ${own}`)).toBe(false);
  expect(isNearCopy(report, sentences.slice(0, 8).join(" "))).toBe(false);
});

test("short texts share words by chance", () => {
  expect(isNearCopy("The ferry is late again today", "The ferry is late again today")).toBe(false);
  expect(isNearCopy("", "")).toBe(false);
});
