import { expect, test } from "vitest";
import { thinTopics } from "./thin-topics";

const links = (kind: string, count: number, more = {}) =>
  Array.from({ length: count }, () => ({ kind, score: 0.01, dated: true, ...more }));

test("a full list does without what is merely on the same topic", () => {
  expect(thinTopics([...links("sameEvent", 5), ...links("sameTopic", 7)])).toEqual(links("sameEvent", 5));
});

test("a thin list is filled up", () => {
  expect(thinTopics([...links("next", 2), ...links("sameTopic", 20)])).toHaveLength(10);
  expect(thinTopics(links("sameTopic", 20))).toHaveLength(10);
});

test("what is sure, or lacks a date, stays", () => {
  const kept = [...links("sameTopic", 3, { score: 0.4 }), ...links("sameTopic", 2, { dated: false })];
  expect(thinTopics([...links("next", 9), ...kept])).toEqual([...links("next", 9), ...kept]);
});
