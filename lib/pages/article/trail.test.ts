import { describe, expect, it } from "vitest";
import { articleHref, parseTrail, trailTo } from "./trail";

describe("the trail of a reader", () => {
  it.each([
    ["12.7", [12, 7]],
    ["12.x.-7.7.1e99.0.3", [12, 7, 3]],
    ["5.5.9", [5]],
    ["1.2.3.4.6.7", [3, 4, 6, 7]],
    [["1", "2"], [2]],
    ["", []],
    [undefined, []],
  ])("is parsed from %j without fail", (text, trail) => expect(parseTrail(text, 9)).toEqual(trail));

  it("grows with each step, and is cut where it leads back", () => {
    expect(trailTo(3, { self: 2, trail: [1] })).toEqual([1, 2]);
    expect(trailTo(1, { self: 2, trail: [1] })).toEqual([]);
    expect(trailTo(2, { self: 3, trail: [1, 2] })).toEqual([1]);
    expect(trailTo(9, { self: 5, trail: [1, 2, 3, 4] })).toEqual([2, 3, 4, 5]);
  });

  it("is in the address only where there is one", () => {
    expect(articleHref("a-town", [])).toBe("/article/a-town");
    expect(articleHref("a-town", [12, 7])).toBe("/article/a-town?from=12.7");
  });
});
