import { parseXml, type XmlElement, XmlElement as XmlElementClass } from "@rgrove/parse-xml";
import fc from "fast-check";
import type { Element, ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { body, figure, paragraph } from "../articles/body";
import type { FeedRow } from "../db/articles/feed-rows";
import type { Feed } from "./feed";
import { commonLanguage, makeEntry } from "./make-entry";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";
import { writeRss } from "./write-rss";
import { cleanXml } from "./write-xml";

const BASE = "https://news.example";
const ROW: FeedRow = {
  identifier: "urn:test:1",
  slug: "سلام-في-سوريا",
  url: "https://paper.example/a?b=1&c=<2>",
  headline: 'Peace & <quiet> ]]> in "Syria"',
  kicker: null,
  abstract: "One < two & three",
  excerpt: "One",
  body: body([
    paragraph("First & <b>foremost</b> ]]>"),
    figure({ caption: "A harbour", url: "/samples/harbour.svg", width: 4, height: 3 }),
  ]),
  datePublished: "2022-02-26T10:37Z",
  publishedAt: new Date("2022-02-26T10:37:00Z"),
  inLanguage: "ar",
  changedAt: new Date("2024-03-01T08:00:00Z"),
  outlet: "The Paper",
  credits: [
    { name: "A. Writer", role: "Author" },
    { name: "P. Hoto", role: "Photographer" },
  ],
  topics: [{ slug: "sport", name: "sport", code: null }],
};

function feedOf(rows: FeedRow[], words: Partial<Feed> = {}): Feed {
  const entries = rows.map((row) => makeEntry(row, BASE));
  return {
    id: "urn:uuid:00000000-0000-8000-8000-000000000000",
    title: "Throughline: sport",
    description: "1 article: “sport” & more.",
    url: `${BASE}/?topic=sport&outlet=the-paper`,
    self: `${BASE}/feed.xml?topic=sport&outlet=the-paper`,
    language: commonLanguage(entries),
    updated: new Date("2024-03-01T08:00:00Z"),
    ...words,
    entries,
  };
}

const rootOf = (xml: string): XmlElement => {
  const { root } = parseXml(xml);
  if (!root) throw new Error("The document is empty.");
  return root;
};
const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElementClass && child.name === name,
  );
const one = (element: XmlElement | undefined, name: string): string | undefined =>
  all(element, name)[0]?.text;
const count = (element: XmlElement, name: string) => all(element, name).length;

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
/** RFC 3986's characters and nothing else. */
const URI = /^[a-z][a-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i;

/** The rules of RSS 2.0 for what is required, what may stand once, and what its values look like. */
function checkRss(xml: string): XmlElement[] {
  const rss = rootOf(xml);
  expect([rss.name, rss.attributes.version]).toEqual(["rss", "2.0"]);
  expect(count(rss, "channel")).toBe(1);
  const [channel] = all(rss, "channel");
  if (!channel) return [];
  for (const name of ["title", "link", "description"]) expect(count(channel, name)).toBe(1);
  expect(one(channel, "lastBuildDate")).toMatch(RFC_822);
  const self = all(channel, "atom:link").map(({ attributes }) => attributes);
  expect(self).toEqual([{ rel: "self", type: "application/rss+xml", href: expect.stringMatching(URI) }]);
  const items = all(channel, "item");
  for (const item of items) {
    for (const name of ["title", "link", "guid", "description"]) expect(count(item, name)).toBe(1);
    expect(count(item, "pubDate")).toBeLessThanOrEqual(1);
    for (const date of all(item, "pubDate")) expect(date.text).toMatch(RFC_822);
    expect(one(item, "link")).toMatch(URI);
    expect(all(item, "guid")[0]?.attributes.isPermaLink).toBe("false");
  }
  expect(new Set(items.map((item) => one(item, "guid"))).size).toBe(items.length);
  return items;
}

/** The rules of RFC 4287, 4.1.1 and 4.1.2. */
function checkAtom(xml: string): XmlElement[] {
  const feed = rootOf(xml);
  expect([feed.name, feed.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  const entries = all(feed, "entry");
  for (const element of [feed, ...entries]) {
    for (const name of ["id", "title", "updated"]) expect(count(element, name)).toBe(1);
    expect(one(element, "id")).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one(element, "updated")).toMatch(RFC_3339);
    expect(count(element, "author")).toBeGreaterThan(0);
    for (const author of all(element, "author")) expect(count(author, "name")).toBe(1);
    const links = all(element, "link").map(({ attributes }) => attributes);
    expect(links.filter(({ rel }) => rel === "alternate")).toHaveLength(1);
    for (const { href } of links) expect(href).toMatch(URI);
  }
  for (const entry of entries) {
    for (const name of ["published", "summary", "content"]) expect(count(entry, name)).toBeLessThanOrEqual(1);
    for (const date of all(entry, "published")) expect(date.text).toMatch(RFC_3339);
    for (const category of all(entry, "category")) expect(category.attributes.term).toBeTruthy();
  }
  expect(new Set(entries.map((entry) => one(entry, "id"))).size).toBe(entries.length);
  return entries;
}

type JsonItem = Record<string, unknown>;
/** The rules of JSON Feed 1.1 for what is required and of which type. */
function checkJson(text: string): { feed: JsonItem; items: JsonItem[] } {
  const feed = JSON.parse(text) as JsonItem & { items: JsonItem[] };
  expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", title: expect.any(String) });
  for (const item of feed.items) {
    expect(item).toMatchObject({ id: expect.any(String), content_html: expect.any(String) });
    for (const name of ["date_published", "date_modified"])
      if (name in item) expect(item[name]).toMatch(RFC_3339);
    for (const author of (item.authors ?? []) as JsonItem[]) expect(author.name).toBeTruthy();
    for (const tag of (item.tags ?? []) as unknown[]) expect(tag).toEqual(expect.any(String));
    for (const name of ["url", "external_url"]) if (name in item) expect(item[name]).toMatch(URI);
  }
  return { feed, items: feed.items };
}

describe("a feed", () => {
  it("is RSS 2.0", () => {
    const [item] = checkRss(writeRss(feedOf([ROW])));
    expect(one(item, "title")).toBe(ROW.headline);
    expect(one(item, "pubDate")).toBe("Sat, 26 Feb 2022 10:37:00 GMT");
    expect(one(item, "description")).toBe("One &lt; two &amp; three");
    expect(one(item, "dc:creator")).toBe("A. Writer");
    expect(one(item, "content:encoded")).toContain(`src="${BASE}/samples/harbour.svg"`);
  });

  it("is Atom 1.0, each entry in its language and direction", () => {
    const [entry] = checkAtom(writeAtom(feedOf([ROW])));
    expect(entry?.attributes["xml:lang"]).toBe("ar");
    expect(one(entry, "title")).toBe(ROW.headline);
    expect(one(entry, "published")).toBe("2022-02-26T10:37:00.000Z");
    expect(one(entry, "content")).toMatch(/^<div lang="ar" dir="rtl">.*First &#x26; &#x3C;b>/);
  });

  it("is JSON Feed 1.1", () => {
    const { feed, items } = checkJson(writeJsonFeed(feedOf([ROW])));
    expect(feed).toMatchObject({
      language: "ar",
      home_page_url: expect.stringContaining("topic=sport&outlet"),
    });
    expect(items[0]).toMatchObject({
      title: ROW.headline,
      tags: ["sport"],
      authors: [{ name: "A. Writer" }],
    });
  });

  it("has nothing in its articles that their pages would not have, whatever is stored", () => {
    const element = (tagName: string, properties: Element["properties"], ...children: ElementContent[]) =>
      ({ type: "element", tagName, properties, children }) satisfies Element;
    const said = (value: string) => ({ type: "text", value }) satisfies ElementContent;
    const stored = body([
      element(
        "p",
        { onClick: "steal()", style: "position:fixed" },
        element("a", { href: "/b?utm_source=rss&id=7", onMouseOver: "steal()", target: "_blank" }, said("b")),
        element("a", { href: "javascript:steal()" }, said("script")),
        element("a", { href: "#note" }, said("note")),
        element("img", { src: "https://pixel.example/1x1.gif?reader=7", width: 1, height: 1 }),
      ),
      element("script", {}, said("steal()")),
      element("iframe", { src: "https://frame.example" }),
    ]);
    const url = "https://paper.example/a?id=1&fbclid=x";
    const feed = feedOf([{ ...ROW, url, abstract: null, body: stored }]);
    const link = (href: string, words: string) =>
      `<a href="${href}" rel="noopener noreferrer nofollow">${words}</a>`;
    const text = `<p>${link("https://paper.example/b?id=7", "b")}script${link("https://paper.example/a?id=1#note", "note")}</p>`;
    const [item] = checkRss(writeRss(feed));
    const [entry] = checkAtom(writeAtom(feed));
    const [json] = checkJson(writeJsonFeed(feed)).items;
    for (const content of [one(item, "content:encoded"), one(entry, "content"), json?.content_html])
      expect(String(content).split('<p lang="en"')[0]).toBe(`<div lang="ar" dir="rtl">${text}`);
    expect(json?.external_url).toBe("https://paper.example/a?id=1");
  });

  it.each([null, "2016", "2016-05"])("invents no date for %s", (datePublished) => {
    const feed = feedOf([
      { ...ROW, datePublished, publishedAt: datePublished ? new Date("2016-05-01") : null },
    ]);
    const [item] = checkRss(writeRss(feed));
    const [entry] = checkAtom(writeAtom(feed));
    expect(item && count(item, "pubDate")).toBe(0);
    expect(entry && count(entry, "published")).toBe(0);
    expect(one(entry, "updated")).toBe("2024-03-01T08:00:00.000Z");
    expect(checkJson(writeJsonFeed(feed)).items[0]).not.toHaveProperty("date_published");
  });

  it("identifies an article by the same id, whatever its address, host and text", () => {
    const [a, b] = [ROW, { ...ROW, slug: "other", headline: "Other", url: null }];
    expect(makeEntry(b, "http://localhost:3000").id).toBe(makeEntry(a, BASE).id);
    expect(makeEntry({ ...ROW, identifier: "urn:test:2" }, BASE).id).not.toBe(makeEntry(a, BASE).id);
  });

  it("without entries is valid", () => {
    const feed = feedOf([], { updated: new Date(0) });
    expect(checkRss(writeRss(feed))).toEqual([]);
    expect(checkAtom(writeAtom(feed))).toEqual([]);
    expect(checkJson(writeJsonFeed(feed)).items).toEqual([]);
  });

  it("contains whatever the library has, without what XML does not allow", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom(
          "<",
          ">",
          "&",
          "]",
          '"',
          "'",
          "\0",
          "\u0008",
          "\uD800",
          "\uFFFE",
          "ا",
          "\u202E",
          "\r",
        ),
      }),
    );
    fc.assert(
      fc.property(text, text, text, text, (headline, abstract, words, name) => {
        const row = {
          ...ROW,
          headline,
          abstract,
          url: words,
          outlet: name,
          credits: [{ name, role: "Author" }],
        };
        const feed = feedOf([
          { ...row, body: body([paragraph(words)]), topics: [{ slug: "a", name, code: null }] },
        ]);
        const [item] = checkRss(writeRss(feed));
        const [entry] = checkAtom(writeAtom(feed));
        const lines = (kept: string | undefined) => kept?.replace(/\r\n?/g, "\n");
        expect(one(item, "title")).toBe(lines(cleanXml(headline)));
        expect(one(entry, "title")).toBe(lines(cleanXml(headline)));
        expect(one(entry, "content")).toBe(lines(feed.entries[0]?.content));
        expect(JSON.parse(writeJsonFeed(feed)).items[0].title ?? "").toBe(cleanXml(headline));
      }),
    );
  });
});
