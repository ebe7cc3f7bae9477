import fc from "fast-check";
import { expect, it } from "vitest";
import { anyArticle, compareTwo, RAID } from "../../../scripts/test-data/compared-sides";
import type { SideName } from "../../compare/sides";
import { getFamilies } from "../../compare/wording/families";
import { VALUE_LISTS } from "../../filters/facets";
import { EN } from "../../messages/en";
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

it("says when two articles were published whose figures differ", () => {
  const dated = (side: typeof RAID.state, datePublished: string) => ({
    ...side,
    dates: { datePublished, inferredDate: null },
  });
  const daysOf = (a: string, b: string) =>
    viewComparison(compareTwo(dated(RAID.state, a), dated(RAID.free, b))).figures.differ.map(
      ({ days }) => days,
    );
  expect(daysOf("2016-03-04", "2016-03-05")).toEqual([{ a: "4 March 2016", b: "5 March 2016" }]);
  expect(daysOf("2016-03-04", "2016-03-04")).toEqual([null]);
});

it("never throws, whatever the texts", () => {
  fc.assert(
    fc.property(anyArticle, anyArticle, (a, b) => {
      viewComparison(compareTwo(a, b));
    }),
    { numRuns: 100 },
  );
}, 60_000);

it("has a heading for each family of words and each type of name", () => {
  const kinds = [...getFamilies().map(({ id }) => id), ...VALUE_LISTS.entities.types];
  expect(Object.keys(EN.compare.thing).sort()).toEqual(kinds.sort());
});
