import { describe, expect, it } from "vitest";
import type { ArticleRow } from "../../db/articles/index-rows";
import { CODE_FACETS, OUTLET_CODE_FACETS, ROW_FACETS, recordOf, typeNumber } from "../../filters/facets";
import { makeIndex } from "../articles/rebuild-index";
import { RowTypes } from "../articles/row-types";
import type { FilterContext } from "../match/filter-context";
import { findSubjectAbove } from "./topic-tree";

const [WAR, SPORT, IDLIB, CRICKET, NEWS, ONCE] = [1, 2, 3, 4, 5, 6];

function contextOf(topicsOf: number[][]): FilterContext {
  const rows: ArticleRow[] = topicsOf.map((own, at) => ({
    id: at + 1,
    order: Date.UTC(2020, 0, at + 1),
    words: 100,
    ...recordOf(ROW_FACETS, () => 0),
    ...recordOf(CODE_FACETS, () => null),
    topics: own,
    entities: [],
  }));
  const topics = new RowTypes();
  for (const subject of [WAR, SPORT]) topics.set(subject, typeNumber("topics", "subject"));
  for (const keyword of [IDLIB, CRICKET, NEWS, ONCE]) topics.set(keyword, typeNumber("topics", "keyword"));
  return {
    index: makeIndex(rows),
    rowTypes: { topics, entities: new RowTypes() },
    numbers: new Map(),
    outletCodes: recordOf(OUTLET_CODE_FACETS, () => new Map()),
    search: () => [],
    common: () => null,
    found: new Map(),
    runs: () => [],
    expand: (query) => query,
    soundAlikes: new Map(),
    read: new Set(),
    saved: new Set(),
  };
}

const repeat = (times: number, topics: number[]) => Array.from({ length: times }, () => topics);

describe("the subject above a keyword", () => {
  it("is the one that its articles have more often than others", () => {
    const context = contextOf([
      ...repeat(6, [WAR, IDLIB, NEWS]),
      ...repeat(6, [SPORT, CRICKET, NEWS]),
      ...repeat(2, [WAR, SPORT, CRICKET]),
      [WAR, ONCE],
    ]);
    expect(findSubjectAbove(context, IDLIB)).toBe(WAR);
    expect(findSubjectAbove(context, CRICKET)).toBe(SPORT);
    // half of its articles are war, half sport, as in the whole library
    expect(findSubjectAbove(context, NEWS)).toBe(0);
    // one article says nothing
    expect(findSubjectAbove(context, ONCE)).toBe(0);
  });

  it("is the subject of nearly everything, where nearly everything is of that subject", () => {
    const context = contextOf([...repeat(17, [WAR, IDLIB]), ...repeat(3, [SPORT])]);
    expect(findSubjectAbove(context, IDLIB)).toBe(WAR);
  });

  it("is the same for a common keyword, which the index keeps in another form", () => {
    const context = contextOf([...repeat(60, [WAR, IDLIB]), ...repeat(140, [SPORT])]);
    expect(findSubjectAbove(context, IDLIB)).toBe(WAR);
  });
});
