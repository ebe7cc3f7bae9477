import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isUnfiltered,
  NO_FILTER,
  parseFilter,
  printFilter,
  type QueryValues,
  toggleValue,
} from "./article-filter";
import { parseCursor, printCursor } from "./cursor";
import { parseSearchWords } from "./search-words";

const valuesOf = (query: string): QueryValues => {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
};

describe("the filter in the address", () => {
  it("reads every facet", () => {
    const { filter, notes } = parseFilter(
      valuesOf("?q=grain+deal&topic=sport&topic=war&outlet=post&after=2016-05&sort=oldest"),
    );
    expect(filter).toEqual({
      ...NO_FILTER,
      q: "grain deal",
      topic: ["sport", "war"],
      outlet: ["post"],
      after: "2016-05",
      sort: "oldest",
    });
    expect(notes).toEqual([]);
  });

  it("drops what it cannot use, and says so", () => {
    const { filter, notes } = parseFilter(valuesOf("?after=31.5.2016&sort=best&before=2016-13"));
    expect(filter).toEqual(NO_FILTER);
    expect(notes.join("\n")).toMatch(/31\.5\.2016.*no date/);
    expect(notes.join("\n")).toMatch(/2016-13/);
    expect(notes.join("\n")).toMatch(/best/);
  });

  it("bounds what it takes", () => {
    const { filter, notes } = parseFilter({
      topic: Array.from({ length: 500 }, (_, n) => `t${n}`),
      q: "x".repeat(10_000),
    });
    expect(filter.topic).toHaveLength(50);
    expect(filter.q).toHaveLength(300);
    expect(notes).toHaveLength(2);
  });

  it("takes direction and control characters out of values", () => {
    expect(parseFilter({ q: "a\u202Eb\u0000c" }).filter.q).toBe("a b c");
  });

  it("is the same after print and parse, for any query string", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    const values = fc.record({
      q: text,
      topic: fc.array(text),
      outlet: fc.array(text),
      after: text,
      before: text,
      sort: text,
    });
    fc.assert(
      fc.property(values, (given) => {
        const { filter } = parseFilter(given);
        expect(parseFilter(valuesOf(printFilter(filter))).filter).toEqual(filter);
      }),
    );
  });

  it("adds a value, and takes it out again", () => {
    const chosen = toggleValue(NO_FILTER, "topic", "sport");
    expect(printFilter(chosen)).toBe("?topic=sport");
    expect(toggleValue(chosen, "topic", "sport")).toEqual(NO_FILTER);
    expect(isUnfiltered(chosen)).toBe(false);
    expect(isUnfiltered({ ...NO_FILTER, sort: "oldest" })).toBe(true);
  });
});

describe("the cursor", () => {
  it.each([
    { order: 1_456_482_000_000, id: 27 },
    { order: null, id: 3 },
    { order: -5, id: 1 },
  ])("comes back: %j", (cursor) => expect(parseCursor(printCursor(cursor))).toEqual(cursor));
  it.each([undefined, "", "x", "1_2_3", "1'; DROP TABLE_1", ["a", "b"]])(
    "is none where the text is none: %j",
    (text) => expect(parseCursor(text)).toBeNull(),
  );
});

describe("search words", () => {
  it("are stems, and one run where they stand in quotation marks", () => {
    expect(parseSearchWords('displaced "peace talks" Geneva')).toEqual([
      ["displac"],
      ["peac", "talk"],
      ["geneva"],
    ]);
  });
  it("meet the Arabic spellings of one word", () => {
    expect(parseSearchWords("الحكومة")).toEqual(parseSearchWords("الحُكومه"));
  });
  it("hold no character that means something to the store, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const stem of parseSearchWords(text).flat()) expect(stem).not.toMatch(/["()*^:{}\s]/);
      }),
    );
  });
});
