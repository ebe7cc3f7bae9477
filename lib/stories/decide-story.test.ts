import { describe, expect, it } from "vitest";
import {
  areSameStory,
  belonging,
  betterPlace,
  type CandidateStory,
  decideStory,
  support,
  type Tie,
} from "./decide-story";

const tie = (id: number, strength: number, story: number | null = null, more: Partial<Tie> = {}): Tie => ({
  ...{ id, piece: id, story, strength, across: false, sure: false, anchored: false, sameEvent: false },
  ...more,
});
const story = (id: number, pieces: number, fit: number | null): CandidateStory => ({ id, pieces, fit });

describe("joining a story", () => {
  it("requires several ties, and a share of what the story is about", () => {
    const ties = [tie(1, 0.6, 9), tie(2, 0.5, 9), tie(3, 0.4, 9)];
    expect(decideStory(ties, [story(9, 12, 0.4)])).toEqual({ action: "join", story: 9 });
    expect(decideStory(ties, [story(9, 12, 0.05)]).action).toBe("nothing");
    expect(decideStory(ties.slice(0, 1), [story(9, 12, 0.4)]).action).toBe("nothing");
  });

  it("takes one tie to an article that is very much alike, where much of what the story is about is there", () => {
    expect(decideStory([tie(1, 0.75, 9)], [story(9, 5, 0.37)])).toEqual({ action: "join", story: 9 });
    expect(decideStory([tie(1, 0.75, 9)], [story(9, 5, 0.3)]).action).toBe("nothing");
    expect(decideStory([tie(1, 0.65, 9)], [story(9, 5, 0.37)]).action).toBe("nothing");
  });

  it("counts an article and its translation once", () => {
    const twice = [tie(1, 0.6, 9), tie(2, 0.6, 9, { piece: 1 })];
    expect(support(twice, 3)).toBeCloseTo(0.2);
    expect(support([tie(1, 0.6, 9), tie(2, 0.6, 9)], 3)).toBeCloseTo(0.4);
  });

  it("follows a translation, and across languages one tie is enough", () => {
    expect(decideStory([tie(1, 1, 9, { sure: true })], [story(9, 30, 0)]).action).toBe("join");
    expect(decideStory([tie(1, 0.3, 9, { across: true })], [story(9, 30, null)]).action).toBe("join");
    expect(decideStory([tie(1, 0.3, 9, { across: true })], [story(9, 30, 0)]).action).toBe("nothing");
  });

  it("requires less of articles that are already in it", () => {
    const ties = [tie(1, 0.5, 9), tie(2, 0.1, 9)];
    expect(belonging(ties, story(9, 5, 0.2))).toBe(0);
    expect(belonging(ties, story(9, 5, 0.2), 0.6)).toBeGreaterThan(0);
  });
});

describe("beginning a story", () => {
  it("requires another piece than a translation, the best tied first", () => {
    expect(decideStory([tie(1, 1, null, { sure: true })], []).action).toBe("nothing");
    const decision = decideStory([tie(1, 0.3), tie(2, 0.7), tie(3, 0.1)], []);
    expect(decision.action === "begin" && decision.others.map(({ id }) => id)).toEqual([2, 1]);
  });
});

it("stories merge if the smaller's articles are tied to the larger and about the same things", () => {
  expect(areSameStory({ tied: 0.4, fit: 0.3, pieces: 9 })).toBe(true);
  expect(areSameStory({ tied: 0.4, fit: 0.1, pieces: 9 })).toBe(false);
  expect(areSameStory({ tied: 0.05, fit: 0.9, pieces: 9 })).toBe(false);
});

describe("betterPlace", () => {
  const retelling = (id: number, of: number) => tie(id, 0.5, of, { anchored: true, sameEvent: true });
  const stories = [story(1, 4, 0.4), story(2, 4, 0.4)];

  it("is a story that covers the event, while the article's own story does not", () => {
    const ties = [tie(10, 0.5, 1), tie(11, 0.5, 1), retelling(20, 2), tie(21, 0.5, 2)];
    expect(betterPlace(ties, stories, 1)).toBe(2);
  });

  it("is none if the own story covers the event as well, or no story does", () => {
    expect(betterPlace([retelling(10, 1), retelling(20, 2), tie(21, 0.5, 2)], stories, 1)).toBeNull();
    expect(betterPlace([tie(10, 0.2, 1), tie(20, 0.9, 2), tie(21, 0.9, 2)], stories, 1)).toBeNull();
  });
});
