import { expect, test } from "vitest";
import { LINK_KIND, LINK_KINDS } from "./link-kinds";

test("the inverse of a kind's inverse is the kind itself", () => {
  expect(LINK_KINDS.map((kind) => LINK_KIND[LINK_KIND[kind].inverse].inverse)).toEqual(LINK_KINDS);
});

test("no two kinds look alike, and no two references tie in rank", () => {
  const facts = Object.values(LINK_KIND);
  const ranks = facts.flatMap(({ reference }) => reference?.rank ?? []);
  const columns: unknown[][] = [facts.map(({ glyph }) => glyph), ranks];
  for (const values of columns) expect(new Set(values).size).toBe(values.length);
});
