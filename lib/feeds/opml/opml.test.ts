import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urlKey } from "../../articles/url-key";
import { formatOpml } from "./format-opml";
import type { OpmlFeed } from "./opml";
import { parseOpml } from "./parse-opml";

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>${body}</body></opml>`;
const REAL = new URL("../../../../shared/data/feeds/SubsNoTitleAttributes.opml", import.meta.url);

describe("a list of subscriptions", () => {
  it("has folders within folders, and feeds outside them", () => {
    const { title, feeds } = parseOpml(
      opml(`<outline text="News"><outline title="Middle East" text="ignored"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/f" htmlUrl="https://a.example/"/></outline>
        <outline text="C" xmlUrl="https://c.example/f"/></outline><outline xmlUrl="https://d.example/f"/>`),
    );
    expect(title).toBe("Mine");
    expect(feeds).toEqual([
      {
        url: "https://a.example/f",
        title: "A & B",
        homepage: "https://a.example/",
        folders: ["News", "Middle East"],
      },
      { url: "https://c.example/f", title: "C", homepage: null, folders: ["News"] },
      { url: "https://d.example/f", title: null, homepage: null, folders: [] },
    ]);
  });

  it("is read whatever its attributes look like", () => {
    const { feeds, unusable } = parseOpml(
      opml(`<OUTLINE TEXT='Tom & Jerry' XMLURL='feed://a.example/?a=1&b=2'><outline text="  two
        lines " type="atom" url="b.example/feed"><outline text="C" xmlUrl="feed:https://c.example/f"/><outline text="Bad" xmlUrl="not an address"/><outline text="Note"/><outline text="Site" type="link" url="https://e.example/"/>`),
    );
    expect(feeds.map(({ url, title }) => [url, title])).toEqual([
      ["https://a.example/?a=1&b=2", "Tom & Jerry"],
      ["https://b.example/feed", "two lines"],
      ["https://c.example/f", "C"],
    ]);
    expect(unusable).toEqual(["not an address"]);
  });

  it("names feeds that it has twice", () => {
    const { feeds, duplicates } = parseOpml(
      opml(
        `<outline text="A" xmlUrl="http://a.example/f"/><outline text="More"><outline text="A again" xmlUrl="https://www.a.example/f/"/></outline>`,
      ),
    );
    expect(feeds.map(({ title }) => title)).toEqual(["A"]);
    expect(duplicates).toEqual([
      { url: "https://www.a.example/f/", title: "A again", homepage: null, folders: ["More"] },
    ]);
  });

  it("is read up to a number of feeds", () => {
    const many = Array.from(
      { length: 10_003 },
      (_, at) => `<outline xmlUrl="https://a.example/${at}"/>`,
    ).join("");
    const { feeds, omitted } = parseOpml(opml(many));
    expect([feeds.length, omitted]).toEqual([10_000, 3]);
  });

  it("may be without feeds, but not anything else", () => {
    expect(parseOpml(opml("")).feeds).toEqual([]);
    for (const other of [
      "",
      "<html><body>x</body></html>",
      '<rss version="2.0"><channel/></rss>',
      "{}",
      "<outline>".repeat(200_000),
    ])
      expect(() => parseOpml(other)).toThrow(/^This is not a list of subscriptions\. .+\.$/);
  });

  it.skipIf(!existsSync(REAL))("is read without title attributes", () => {
    const { title, feeds, duplicates } = parseOpml(readFileSync(REAL));
    const text = readFileSync(REAL, "utf8");
    expect(title).toBe("Subs");
    expect(feeds.length + duplicates.length).toBe(text.match(/\sxmlUrl="/g)?.length);
    expect(feeds[4]).toEqual({
      ...{ url: "http://corinnekrych.blogspot.com/feeds/posts/default", title: "chat & code" },
      ...{ homepage: "http://corinnekrych.blogspot.com/", folders: [] },
    });
    expect(feeds.every((feed) => feed.title)).toBe(true);
  });

  it("read back is what was written", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/[\s\u00A0\u00AD\u200B\u2060\uFEFF]+/g, " ").trim())
      .filter((text) => text !== "" && !/\p{Cc}/u.test(text));
    const address = fc
      .tuple(
        fc.constantFrom("a.example", "b.example:8080"),
        fc.string({ unit: fc.constantFrom(..."az/?&=%;+'") }),
      )
      .map(([host, path]) => `https://${host}/${path}`);
    const feed: fc.Arbitrary<OpmlFeed> = fc.record({
      url: address,
      title: fc.option(name),
      homepage: fc.option(address),
      folders: fc.array(name, { maxLength: 3 }),
    });
    const feeds = fc.uniqueArray(feed, { maxLength: 12, selector: ({ url }) => urlKey(url) ?? url });
    fc.assert(
      fc.property(feeds, fc.option(name), (written, title) => {
        const read = parseOpml(formatOpml({ title, feeds: written }, new Date("2026-11-29T00:00:00Z")));
        const named = written.map((one) => ({ ...one, title: one.title ?? one.url }));
        const sorted = (all: OpmlFeed[]) => all.map((one) => JSON.stringify(one)).sort();
        expect(sorted(read.feeds)).toEqual(sorted(named));
        expect([read.title, read.duplicates, read.omitted]).toEqual([title, [], 0]);
      }),
    );
  });
});
