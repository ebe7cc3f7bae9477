import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseEdition, type StoryInNews } from "./choose-edition";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30, 7);
const story = (id: number, outlets: number, days: number, added = days): StoryInNews => ({
  ...{ id, outlets, lastAt: NOW - days * DAY, addedAt: NOW - added * DAY },
});
const choose = (stories: StoryInNews[], followed: number[] = [], day = 0, most = 4) =>
  chooseEdition(stories, { now: NOW, day, followed: new Set(followed), most }).map(({ id }) => id);

describe("an edition", () => {
  it("is led by what most outlets told, of what came in since yesterday", () => {
    expect(choose([story(1, 2, 0.2), story(2, 9, 0.5), story(3, 4, 0.1), story(4, 20, 2)])).toEqual([
      2, 3, 1, 4,
    ]);
  });

  it("sets what is older behind what as many outlets tell today", () => {
    expect(choose([story(1, 4, 6, 0.1), story(2, 4, 0, 0.1), story(3, 4, 3, 0.1)])).toEqual([2, 3, 1]);
  });

  it("is led by a story that the reader follows if that has news, not otherwise", () => {
    const stories = [story(1, 9, 0.2), story(2, 2, 0.2), story(3, 3, 2)];
    expect(choose(stories, [2])).toEqual([2, 1, 3]);
    expect(choose(stories, [3])).toEqual([1, 2, 3]);
  });

  it("of a library of former years has the largest stories first, however old they are", () => {
    expect(choose([story(1, 2, 900, 0.1), story(2, 5, 3000, 0.1), story(3, 5, 1000, 0.1)])).toEqual([
      3, 2, 1,
    ]);
  });

  it("without news begins each day with another story", () => {
    const stories = Array.from({ length: 12 }, (_, at) => story(at + 1, 20 - at, 30));
    const leads = Array.from({ length: 9 }, (_, day) => choose(stories, [], day)[0]);
    expect(leads).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
    expect(choose(stories, [], 7)).toEqual([8, 1, 2, 3]);
  });

  it("is empty without stories", () => {
    expect(choose([])).toEqual([]);
  });

  it("names no story twice, as many as are asked for, whatever the order in which they are given", () => {
    const any = fc.record({
      id: fc.integer({ min: 1, max: 60 }),
      outlets: fc.integer({ min: 0, max: 12 }),
      lastAt: fc.integer({ min: NOW - 40 * DAY, max: NOW + DAY }),
      addedAt: fc.integer({ min: NOW - 3 * DAY, max: NOW }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { selector: ({ id }) => id }),
        fc.array(fc.integer({ min: 1, max: 60 })),
        fc.nat(400),
        (stories, followed, day) => {
          const chosen = choose(stories, followed, day);
          expect(new Set(chosen).size).toBe(Math.min(4, stories.length));
          expect(choose([...stories].reverse(), followed, day)).toEqual(chosen);
        },
      ),
    );
  });
});
