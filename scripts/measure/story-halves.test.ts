import { expect, test } from "vitest";
import { halveByStory } from "./story-halves";

const questions = Array.from({ length: 200 }, (_, at) => [
  { identifier: `a${at}`, related: [`b${at}`, `c${at}`] },
  { identifier: `c${at}`, related: [`d${at}`] },
]).flat();

test("articles of one story are in one half, over any number of steps", () => {
  const halves = halveByStory(questions);
  for (let at = 0; at < 200; at++)
    expect(new Set(["a", "b", "c", "d"].map((name) => halves.get(name + at))).size).toBe(1);
});

test("the halves are of like size, and the same for any order of the questions", () => {
  const halves = halveByStory(questions);
  const second = [...halves.values()].filter((half) => half === 1).length / halves.size;
  expect(second).toBeGreaterThan(0.35);
  expect(second).toBeLessThan(0.65);
  expect(Object.fromEntries(halveByStory([...questions].reverse()))).toEqual(Object.fromEntries(halves));
});
