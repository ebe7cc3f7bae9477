import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseFeed } from "./parse-feed";
import type { ReadFeed } from "./read-feed";

/** Feeds of real sites, kept beside the project where they are at hand. */
const FOLDER = new URL("../../../../shared/data/feeds/", import.meta.url);
const NOW = Date.parse("2026-11-29T00:00:00Z");
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => !file.endsWith(".opml")) : [];

const read = (file: string): ReadFeed =>
  parseFeed(readFileSync(new URL(file, FOLDER)), { url: `https://feeds.example/${file}`, now: NOW });

/** Counted in the files by hand: format, items, those with a title, with a full text, with a date, with an author. */
const EXPECTED: Record<string, [string, string, number, number, number, number, number]> = {
  "4fsodonline.atom": ["atom", "4 Fighting Serpents of Death", 25, 25, 25, 25, 25],
  "DaringFireball.rss": ["atom", "Daring Fireball", 47, 47, 47, 47, 47],
  "aktuality.rss": ["rss", "Aktuality.sk - aktuálne spravodajstvo", 30, 30, 0, 30, 0],
  "allthis.atom": ["rss", "And now it’s all this", 12, 12, 12, 12, 12],
  "allthis.json": ["json", "And now it’s all this", 12, 12, 12, 12, 12],
  "bio.rdf": ["rdf", "bioRxiv Subject Collection: Plant Biology", 30, 30, 0, 30, 30],
  "livemint.xml": ["rss", "Livemint - News", 25, 25, 0, 25, 7],
  "macworld.rss": ["rss", "Macworld", 30, 30, 0, 30, 30],
  "manton.rss": ["rss", "Manton Reece", 10, 6, 10, 10, 10],
  "qemu.atom": ["atom", "QEMU", 10, 10, 10, 10, 0],
  "scriptingNews.rss": ["rss", "Scripting News", 50, 11, 0, 50, 0],
};

describe.skipIf(files.length === 0)("real feeds", () => {
  it("are all expected", () => {
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(files)("%s", (file) => {
    const { format, title, items } = read(file);
    const count = (holds: (item: ReadFeed["items"][number]) => unknown) => items.filter(holds).length;
    expect([
      ...[format, title, items.length, count((item) => item.title), count((item) => item.content)],
      ...[count((item) => item.published), count((item) => item.authors.length > 0)],
    ]).toEqual(EXPECTED[file]);
    for (const { link, identifier, summary, content, title } of items) {
      expect(link).toMatch(/^https?:\/\/[^/]+/);
      expect(identifier ?? link).toBeTruthy();
      expect(`${summary}${content}`).not.toMatch(/\s(?:href|src)="\//);
      expect(title ?? "").not.toMatch(/&(?:amp|#\d+);|<\/|\n/);
    }
  });

  it("parts the authors that a journal lists in one element", () => {
    expect(read("bio.rdf").items[1]?.authors).toEqual(
      "C. Brosseau,A. Adurogbangba,C. Roussin-Leveillee,Z. Zhao,S. Biga,P. Moffett".split(","),
    );
  });

  it("gives what the same articles say in RSS and JSON Feed alike", () => {
    const [rss, json] = [read("allthis.atom"), read("allthis.json")];
    for (const field of ["title", "link", "identifier", "authors"] as const)
      expect(rss.items.map((item) => item[field])).toEqual(json.items.map((item) => item[field]));
    const moments = ({ items }: ReadFeed) => items.map(({ published }) => Date.parse(published ?? ""));
    expect(moments(rss)).toEqual(moments(json));
  });
});
