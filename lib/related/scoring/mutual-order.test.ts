import { expect, test } from "vitest";
import { orderScore } from "./mutual-order";

test("a better score comes first, and a place higher in the other's list", () => {
  expect(orderScore({ score: 0.5, othersScores: [0.5] })).toBeGreaterThan(
    orderScore({ score: 0.4, othersScores: [0.4] }),
  );
  expect(orderScore({ score: 0.4, othersScores: [0.4, 0.2] })).toBeGreaterThan(
    orderScore({ score: 0.4, othersScores: [0.9, 0.8, 0.7, 0.4] }),
  );
});

test("is between 0 and 1, even for empty lists and extreme scores", () => {
  for (const score of [0, 0.3, 1])
    for (const othersScores of [[], [1, 1, 1], [0]]) {
      const order = orderScore({ score, othersScores });
      expect(order).toBeGreaterThan(0);
      expect(order).toBeLessThan(1);
    }
});
