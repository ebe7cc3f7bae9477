import fc from "fast-check";
import { expect, it } from "vitest";
import { anyArticle, compareTwo, RAID } from "../../../scripts/test-data/compared-sides";
import type { SideName } from "../../compare/sides";
import { viewComparison } from "./comparison-view";

it("shows each sentence once, and links only to what is on the page", () => {
  const compared = compareTwo(RAID.state, RAID.free);
  const view = viewComparison(compared);
  const shown = (side: SideName) => [
    ...view.both.flatMap((passage) => passage[side]),
    ...view.only[side],
    ...view.unsure[side],
    ...view.headlines[side],
  ];
  for (const side of ["a", "b"] as const) {
    const sentences = shown(side);
    expect(sentences.map(({ pieces }) => pieces.map(({ text }) => text).join("")).sort()).toEqual(
      compared[side].sentences.map(({ text }) => text).sort(),
    );
    const anchors = new Set(sentences.map(({ anchor }) => anchor));
    expect(anchors.size).toBe(sentences.length);
    const linked = view.things.flatMap((thing) => thing[side].map(({ anchor }) => anchor));
    expect(linked.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  }
});

it("never throws, whatever the texts", () => {
  fc.assert(
    fc.property(anyArticle, anyArticle, (a, b) => {
      viewComparison(compareTwo(a, b));
    }),
    { numRuns: 100 },
  );
}, 60_000);
