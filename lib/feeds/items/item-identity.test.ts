import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemKeys } from "./item-keys";
import { matchItem } from "./match-item";

type Stated = Parameters<typeof itemKeys>[0][number];
const item = (stated: Partial<Stated>): Stated => ({
  ...{ identifier: null, link: null, title: null, summary: null, content: null },
  ...stated,
});
const keys = (...items: Partial<Stated>[]) => itemKeys(items.map(item)).map(({ key }) => key);

describe("the key of an item", () => {
  it("is its identifier, whatever else changes", () => {
    const [first] = keys({ identifier: "urn:1", link: "https://a.example/x", title: "A" });
    expect(keys({ identifier: "urn:1", link: "https://a.example/y", title: "B" })).toEqual([first]);
    expect(keys({ identifier: "urn:2", link: "https://a.example/x", title: "A" })).not.toEqual([first]);
  });

  it("is the same for both schemes of an identifier that is an address", () => {
    expect(keys({ identifier: "http://a.example/?p=1" })).toEqual(
      keys({ identifier: "https://a.example/?p=1" }),
    );
  });

  it("takes the link too where an identifier repeats", () => {
    const all = keys(
      { identifier: "intro", link: "https://a.example/1" },
      { identifier: "intro", link: "https://a.example/2" },
    );
    expect(new Set(all).size).toBe(2);
  });

  it("is the link in one spelling where there is no identifier", () => {
    expect(keys({ link: "http://www.a.example/x/?utm_source=rss" })).toEqual(
      keys({ link: "https://a.example/x" }),
    );
  });

  it("takes the fragment too where a feed has several items of one page", () => {
    const all = keys({ link: "https://a.example/day#1" }, { link: "https://a.example/day#2" });
    expect(new Set(all).size).toBe(2);
    expect(new Set(keys({ link: "https://a.example/x#rss" }, { link: "https://a.example/x#rss" })).size).toBe(
      1,
    );
  });

  it("is title and text where there is nothing else", () => {
    const [one, other, again] = keys(
      { title: "A", summary: "<p>x</p>" },
      { title: "A", summary: "y" },
      { title: " A", content: "x" },
    );
    expect(one).not.toBe(other);
    expect(again).toBe(one);
  });
});

const match = (now: Partial<Stated>, before: Partial<Stated>, listed?: ReadonlySet<string>) => {
  const [[one], known] = [itemKeys([item(now)]), itemKeys([item(before)])];
  return one && matchItem(one, known, listed).kind;
};
const A = { identifier: "1", link: "https://a.example/a", title: "A", content: "text" };

describe("an item and one that is known", () => {
  it.each<[string, Partial<Stated>, Partial<Stated>, string]>([
    ["nothing changed", A, A, "same"],
    ["a new headline", { ...A, title: "B" }, A, "changed"],
    ["a new text", { ...A, content: "more" }, A, "changed"],
    ["a new address of the same article", { ...A, link: "https://a.example/b" }, A, "same"],
    [
      "everything new under one identifier",
      { ...A, link: "https://a.example/b", title: "B", content: "b" },
      A,
      "new",
    ],
    [
      "HTTPS",
      { ...A, identifier: "https://a.example/?p=1" },
      { ...A, identifier: "http://a.example/?p=1" },
      "same",
    ],
    ["another identifier at each fetch", { ...A, identifier: "2" }, A, "same"],
    ["the same with a new text", { ...A, identifier: "2", content: "more" }, A, "changed"],
    ["the same with a new headline", { ...A, identifier: "2", title: "B" }, A, "changed"],
    [
      "another item that links to the same page",
      { ...A, identifier: "2", title: "B", content: "b" },
      A,
      "new",
    ],
    [
      "an identifier for an item that had none",
      { ...A, title: "B", content: "b" },
      { ...A, identifier: null },
      "changed",
    ],
    [
      "another link and no identifier",
      { ...A, identifier: null, link: "https://a.example/b" },
      { ...A, identifier: null },
      "new",
    ],
    ["only a text", { title: "B", content: "text" }, { title: "A", content: "text" }, "changed"],
    ["only a title", { title: "A" }, { title: "A" }, "same"],
    [
      "one title over two texts",
      { title: "Weather", content: "rain" },
      { title: "Weather", content: "sun" },
      "new",
    ],
  ])("%s", (_, now, before, kind) => {
    expect(match(now, before)).toBe(kind);
  });

  it("are two if the feed lists both", () => {
    expect(match({ ...A, identifier: "2" }, A, new Set(["1", "2"]))).toBe("new");
  });
});

describe("any feed", () => {
  const word = fc.constantFrom(null, "a", "b", "c");
  const link = fc.constantFrom(null, "https://a.example/a", "http://a.example/b", "https://a.example/b#c");
  const any = fc
    .record({ identifier: word, link, title: word, summary: word, content: word })
    .filter((one) => Object.values(one).some((value) => value !== null));

  it("fetched again has nothing new, in whatever order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { maxLength: 8, selector: (one) => itemKeys([one])[0]?.key }),
        (items) => {
          const known = itemKeys(items);
          const listed = new Set(known.flatMap(({ identifier }) => identifier ?? []));
          for (const one of itemKeys(items.toReversed()))
            expect(matchItem(one, known, listed)).toMatchObject({ kind: "same" });
        },
      ),
    );
  });

  it("has the same keys in whatever order", () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (items) => {
        const backwards = itemKeys(items.toReversed()).toReversed();
        expect(backwards).toEqual(itemKeys(items));
      }),
    );
  });
});
