import { expect, it } from "vitest";
import { pickSpread } from "./sample-evenly";

it("keeps the first and the last, and as many as asked for", () => {
  const list = Array.from({ length: 61 }, (_, at) => at);
  const picked = pickSpread(list, 16);
  expect([picked.length, picked[0], picked.at(-1), new Set(picked).size]).toEqual([16, 0, 60, 16]);
  expect(pickSpread([1, 2], 16)).toEqual([1, 2]);
});
