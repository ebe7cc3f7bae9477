import { expect, test } from "vitest";
import { dropFillers } from "./drop-fillers";
import type { LinkKind } from "./link-kinds";

const links = (kind: LinkKind, count: number, more = {}) =>
  Array.from({ length: count }, () => ({ kind, score: 0.01, dated: true, ...more }));

test("a long list leaves out articles that are only on the same topic", () => {
  expect(dropFillers([...links("sameEvent", 5), ...links("sameTopic", 7)])).toEqual(links("sameEvent", 5));
});

test("a short list is filled up", () => {
  expect(dropFillers([...links("next", 2), ...links("sameTopic", 20)])).toHaveLength(10);
  expect(dropFillers(links("sameTopic", 20))).toHaveLength(10);
});

test("links that are sure or lack a date stay", () => {
  const kept = [...links("sameTopic", 3, { score: 0.4 }), ...links("sameTopic", 2, { dated: false })];
  expect(dropFillers([...links("next", 9), ...kept])).toEqual([...links("next", 9), ...kept]);
});
