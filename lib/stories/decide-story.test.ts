import { describe, expect, it } from "vitest";
import {
  areOne,
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
  it("takes several ties, and a share of what the story is about", () => {
    const ties = [tie(1, 0.6, 9), tie(2, 0.5, 9), tie(3, 0.4, 9)];
    expect(decideStory(ties, [story(9, 12, 0.4)])).toEqual({ does: "join", story: 9 });
    expect(decideStory(ties, [story(9, 12, 0.05)]).does).toBe("nothing");
    expect(decideStory(ties.slice(0, 1), [story(9, 12, 0.4)]).does).toBe("nothing");
  });

  it("counts an article and its translation once", () => {
    const twice = [tie(1, 0.6, 9), tie(2, 0.6, 9, { piece: 1 })];
    expect(support(twice, 3)).toBeCloseTo(0.2);
    expect(support([tie(1, 0.6, 9), tie(2, 0.6, 9)], 3)).toBeCloseTo(0.4);
  });

  it("follows a translation, and across languages one tie is enough", () => {
    expect(decideStory([tie(1, 1, 9, { sure: true })], [story(9, 30, 0)]).does).toBe("join");
    expect(decideStory([tie(1, 0.3, 9, { across: true })], [story(9, 30, null)]).does).toBe("join");
    expect(decideStory([tie(1, 0.3, 9, { across: true })], [story(9, 30, 0)]).does).toBe("nothing");
  });

  it("asks less of what is in already", () => {
    const ties = [tie(1, 0.5, 9), tie(2, 0.1, 9)];
    expect(belonging(ties, story(9, 5, 0.2))).toBe(0);
    expect(belonging(ties, story(9, 5, 0.2), 0.6)).toBeGreaterThan(0);
  });
});

describe("founding a story", () => {
  it("takes another piece than a translation, the best tied first", () => {
    expect(decideStory([tie(1, 1, null, { sure: true })], []).does).toBe("nothing");
    const decision = decideStory([tie(1, 0.3), tie(2, 0.7), tie(3, 0.1)], []);
    expect(decision.does === "begin" && decision.others.map(({ id }) => id)).toEqual([2, 1]);
  });
});

it("stories are one where the smaller's articles are tied to the larger and about the same", () => {
  expect(areOne({ tied: 0.4, fit: 0.3, pieces: 9 })).toBe(true);
  expect(areOne({ tied: 0.4, fit: 0.1, pieces: 9 })).toBe(false);
  expect(areOne({ tied: 0.05, fit: 0.9, pieces: 9 })).toBe(false);
});

describe("betterPlace", () => {
  const retelling = (id: number, of: number) => tie(id, 0.5, of, { anchored: true, sameEvent: true });
  const stories = [story(1, 4, 0.4), story(2, 4, 0.4)];

  it("is where the event is anchored, while nobody tells it in the article's own story", () => {
    const ties = [tie(10, 0.5, 1), tie(11, 0.5, 1), retelling(20, 2), tie(21, 0.5, 2)];
    expect(betterPlace(ties, stories, 1)).toBe(2);
  });

  it("is none where the event is anchored in the own story as well, or nowhere", () => {
    expect(betterPlace([retelling(10, 1), retelling(20, 2), tie(21, 0.5, 2)], stories, 1)).toBeNull();
    expect(betterPlace([tie(10, 0.2, 1), tie(20, 0.9, 2), tie(21, 0.9, 2)], stories, 1)).toBeNull();
  });
});
