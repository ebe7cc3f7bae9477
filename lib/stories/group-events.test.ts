import fc from "fast-check";
import { expect, it } from "vitest";
import { groupEvents } from "./group-events";

const DAY = 86_400_000;
const articles = (...days: (number | null)[]) =>
  days.map((day, index) => ({ id: index + 1, order: day === null ? null : day * DAY }));
const ids = (groups: { id: number }[][]) => groups.map((group) => group.map(({ id }) => id));

it("groups around the article with the most links, and chains nothing", () => {
  const three = articles(0, 1, 2);
  expect(
    ids(
      groupEvents(three, [
        [1, 2],
        [2, 3],
      ]),
    ),
  ).toEqual([[1, 2, 3]]);
  const chain = articles(0, 1, 2, 3);
  const links: [number, number][] = [
    [1, 2],
    [2, 3],
    [3, 4],
  ];
  expect(ids(groupEvents(chain, links))).toEqual([[1, 2, 3], [4]]);
});

it("separates articles that are weeks apart, and dated from undated ones", () => {
  expect(ids(groupEvents(articles(0, 20), [[1, 2]]))).toEqual([[1], [2]]);
  expect(ids(groupEvents(articles(0, null), [[1, 2]]))).toEqual([[1], [2]]);
});

it("neither loses nor duplicates articles, and keeps their order", () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }));
  const days = fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { maxLength: 25 });
  fc.assert(
    fc.property(days, fc.array(pair), (chosen, links) => {
      const list = articles(...chosen);
      const groups = ids(groupEvents(list, links));
      expect(groups.flat().sort((a, b) => a - b)).toEqual(list.map(({ id }) => id));
      for (const group of groups) expect(group).toEqual([...group].sort((a, b) => a - b));
      const firsts = groups.map(([first]) => first);
      expect(firsts).toEqual([...firsts].sort((a = 0, b = 0) => a - b));
    }),
  );
});
