import { expect, it } from "vitest";
import { sampleEvenly } from "./sample-evenly";

it("has the size asked for, with the first and the last item", () => {
  const list = Array.from({ length: 61 }, (_, at) => at);
  const picked = sampleEvenly(list, 16);
  expect([picked.length, picked[0], picked.at(-1), new Set(picked).size]).toEqual([16, 0, 60, 16]);
  expect(sampleEvenly([1, 2], 16)).toEqual([1, 2]);
});
