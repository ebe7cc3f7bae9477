import { describe, expect, it } from "vitest";
import { textDirective } from "../article/highlight-view";
import type { MarkedArticle } from "./list-marked";
import { writeAnnotations } from "./write-annotations";
import { writeMarkdown } from "./write-markdown";

const BASE = "https://news.example";
const AT = new Date("2026-11-30T10:00:00Z");

const highlight = (id: number, exact: string, more: Partial<MarkedArticle["highlights"][number]> = {}) => ({
  ...{
    id,
    exact,
    articleId: 1,
    identifier: "weir",
    headline: "Weir closed",
    prefix: "before ",
    suffix: " after",
  },
  ...{ start: 7, end: 7 + exact.length, revised: null, note: "" },
  ...{ createdAt: AT, updatedAt: AT, removedAt: null },
  ...more,
});

const weir: MarkedArticle = {
  ...{
    slug: "weir-closed",
    url: "https://post.example/weir",
    headline: "Weir [closed]",
    lang: "en",
    direction: "ltr",
  },
  ...{
    outletName: "The Post",
    day: "3 May 2021",
    story: { slug: "w", title: "Weir", lang: "en", direction: "ltr" },
  },
  highlights: [
    highlight(1, "Cracks\n\n# in *its* pier", { note: "1. When?\nBy whom?" }),
    highlight(2, "gone", { start: null, end: null }),
    highlight(3, "old words", { revised: "new words" }),
  ],
};
const ferry: MarkedArticle = {
  ...{ slug: null, url: null, headline: "العبّارة", lang: "", direction: "auto", outletName: null, day: null },
  story: null,
  highlights: [highlight(4, "ممتلئة", { articleId: null, identifier: "ferry" })],
};

describe("highlights in Markdown", () => {
  it("are quotations under their articles, with notes, and say what is lost or was changed", () => {
    expect(writeMarkdown([weir, ferry], BASE)).toBe(`# Highlights

## [Weir \\[closed\\]](https://news.example/article/weir-closed)

The Post · 3 May 2021 · Story: Weir

> Cracks
>
> \\# in \\*its\\* pier

1\\. When?
By whom?

[Open the passage](https://news.example/article/weir-closed#h1)

> gone

These words are not in the article as it is now.

> old words

The text now says: new words

[Open the passage](https://news.example/article/weir-closed#h3)

## العبّارة

> ممتلئة

The article is no longer in the library.
`);
  });
});

/** What the Web Annotation Data Model demands of what we write: its MUSTs for collections, pages, annotations and selectors. */
function checkCollection(collection: Record<string, unknown>): void {
  expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(collection.type).toBe("AnnotationCollection");
  const page = collection.first as { id: string; type: string; startIndex: number; items: never[] };
  expect(page).toMatchObject({ type: "AnnotationPage", startIndex: 0 });
  const items = page.items as Record<string, unknown>[];
  expect(collection.total).toBe(items.length);
  const ids = [collection.id, page.id, ...items.map(({ id }) => id)] as string[];
  for (const id of ids) expect(() => new URL(id)).not.toThrow();
  expect(new Set(ids).size).toBe(ids.length);
  for (const item of items) {
    expect(item.type).toBe("Annotation");
    expect(["highlighting", "commenting"]).toContain(item.motivation);
    expect(item.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const { source, selector } = item.target as {
      source: { id: string };
      selector: Record<string, unknown>[];
    };
    expect(() => new URL(source.id)).not.toThrow();
    for (const one of selector)
      if (one.type === "TextQuoteSelector") expect(typeof one.exact).toBe("string");
      else {
        expect(one.type).toBe("TextPositionSelector");
        expect(Number.isInteger(one.start) && Number(one.start) <= Number(one.end)).toBe(true);
      }
  }
}

describe("highlights as Web Annotations", () => {
  it("have the shape of the model", () => {
    const collection = writeAnnotations([weir, ferry], BASE);
    checkCollection(collection);
    expect(collection).toMatchObject({ total: 4, first: { items: { length: 4 } } });
    expect((collection.first as { items: unknown[] }).items[0]).toEqual({
      id: "https://news.example/article/weir-closed#h1",
      type: "Annotation",
      motivation: "commenting",
      created: "2026-11-30T10:00:00.000Z",
      modified: "2026-11-30T10:00:00.000Z",
      body: { type: "TextualBody", value: "1. When?\nBy whom?", format: "text/plain" },
      target: {
        source: {
          ...{ id: "https://news.example/article/weir-closed", type: "Text", language: "en" },
          "schema:headline": "Weir [closed]",
          "schema:publisher": "The Post",
          "schema:isBasedOn": "https://post.example/weir",
        },
        selector: [
          {
            ...{ type: "TextQuoteSelector", exact: "Cracks\n\n# in *its* pier" },
            ...{ prefix: "before ", suffix: " after" },
          },
          { type: "TextPositionSelector", start: 7, end: 30 },
        ],
      },
    });
  });

  it("are an empty collection where nothing is marked", () =>
    expect(writeAnnotations([], BASE)).toEqual({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${BASE}/highlights/highlights.jsonld`,
      ...{ type: "AnnotationCollection", label: "Highlights and notes", total: 0 },
    }));
});

describe("the text directive of a passage", () => {
  it.each([
    ["cracks, had been-found & lost", ":~:text=cracks%2C%20had%20been%2Dfound%20%26%20lost"],
    [
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      ":~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
    ],
    ["a heading\n\nand its text", ":~:text=a%20heading,and%20its%20text"],
    ["\ud83d", ":~:text=%EF%BF%BD"],
  ])("%j is %s", (quote, directive) => expect(textDirective(quote)).toBe(directive));
});
