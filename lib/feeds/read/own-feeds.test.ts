import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Feed, FeedEntry } from "../feed";
import { writeAtom } from "../write-atom";
import { writeJsonFeed } from "../write-json-feed";
import { writeRss } from "../write-rss";
import { parseFeed } from "./parse-feed";

const NOW = Date.parse("2026-11-29T00:00:00Z");

/** A line without what a reader of feeds decodes or takes out: references, tags, invisible signs. */
const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/[\s\u00A0\u00AD\u200B\u2060\uFEFF&<>]+/g, " ").trim())
  .filter((text) => text !== "" && !/\p{Cc}/u.test(text));
const name = line.filter((text) => !/[@()<>"]/.test(text));
const path = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const moment = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2026-11-28"), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

const entry: fc.Arbitrary<FeedEntry> = fc.record({
  id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  url: path.map((slug) => `https://library.example/article/${slug}`),
  original: fc.constant(null),
  headline: line,
  summary: line,
  content: line.map((text) => `<p>${text} <a href="https://a.example/">there</a></p>`),
  language: fc.constantFrom("en", "ar"),
  direction: fc.constant("ltr" as const),
  published: fc.option(moment),
  updated: moment,
  authors: fc.uniqueArray(name, { maxLength: 3 }),
  outlet: fc.option(name),
  topics: fc.constant([]),
});

const feedOf = (entries: FeedEntry[], title: string): Feed => ({
  ...{
    id: "urn:uuid:00000000-0000-8000-8000-000000000000",
    title,
    description: title,
    language: null,
    entries,
  },
  ...{ url: "https://library.example/", self: "https://library.example/feed.xml", updated: new Date(NOW) },
});

describe("the feeds that Throughline writes", () => {
  it.each([
    ["RSS", writeRss],
    ["Atom", writeAtom],
    ["JSON Feed", writeJsonFeed],
  ])("as %s are read back as they are", (_, write) => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), line, (entries, title) => {
        const read = parseFeed(write(feedOf(entries, title)), {
          url: "https://elsewhere.example/",
          now: NOW,
        });
        expect([read.title, read.homepage, read.self]).toEqual([
          title,
          "https://library.example/",
          "https://library.example/feed.xml",
        ]);
        expect(read.items.map((item) => [item.identifier, item.link, item.title])).toEqual(
          entries.map(({ id, url, headline }) => [id, url, headline]),
        );
        expect(read.items.map(({ published }) => (published ? Date.parse(published) : null))).toEqual(
          entries.map(({ published }) => published?.getTime() ?? null),
        );
        for (const [at, item] of read.items.entries()) {
          expect(item.content).toContain('<a href="https://a.example/">there</a></p>');
          for (const author of entries[at]?.authors ?? []) expect(item.authors).toContain(author);
        }
      }),
    );
  });
});
