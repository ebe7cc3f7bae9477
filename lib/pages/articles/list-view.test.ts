import { describe, expect, it } from "vitest";
import type { ArticleGroup, ListedArticle } from "./list-articles";
import { viewList, viewRow } from "./list-view";

const article = (id: number, more: Partial<ListedArticle> = {}): ListedArticle => ({
  id,
  identifier: `made:${id}`,
  slug: `article-${id}`,
  url: null,
  headline: `Article ${id}`,
  kicker: null,
  abstract: null,
  excerpt: "It begins so…",
  datePublished: "2021-03-04",
  inferredDate: null,
  inLanguage: "en",
  genre: null,
  wordCount: 300,
  sample: false,
  outletName: "The Post",
  outletSlug: "the-post",
  sameEvent: 0,
  picture: null,
  day: "4 March 2021",
  month: "March 2021",
  direction: "ltr",
  minutes: 2,
  ...more,
});
const alone = (lead: ListedArticle): ArticleGroup => ({ lead, others: [], story: null });
const NOTHING = { marks: new Map() };

describe("a page of the list", () => {
  const groups = [
    alone(article(1)),
    alone(article(2)),
    alone(article(3, { month: "February 2021" })),
    alone(article(4, { month: null, day: null, datePublished: null })),
  ];

  it("stands under the months of its dates, in the order of its articles", () => {
    const parts = viewList(groups, NOTHING).map(({ heading, rows }) => [heading, rows.length]);
    expect(parts).toEqual([
      ["March 2021", 2],
      ["February 2021", 1],
      ["Date not known", 1],
    ]);
  });

  it("stands under one heading in another order", () => {
    const parts = viewList(groups, NOTHING, "Most relevant first");
    expect(parts.map(({ heading, rows }) => [heading, rows.length])).toEqual([["Most relevant first", 4]]);
  });

  it("carries the reader's marks and what a search found, of other coverage too", () => {
    const extras = {
      marks: new Map([[2, { saved: true, read: false }]]),
      found: new Map([[2, { headline: [{ text: "Found", marked: true }], snippet: [] }]]),
    };
    const [part] = viewList([{ lead: article(1), others: [article(2)], story: null }], extras);
    expect(part?.rows[0]?.lead).toMatchObject({ marks: null, found: null, summary: "It begins so…" });
    expect(part?.rows[0]?.others[0]).toMatchObject({
      marks: { saved: true, read: false },
      headline: [{ text: "Found", marked: true }],
    });
  });
});

describe("an article in a list", () => {
  it("is summed up by its abstract or, without one, by its beginning", () => {
    expect(viewRow(article(1, { abstract: "What it says." }), NOTHING).summary).toBe("What it says.");
    expect(viewRow(article(1), NOTHING).summary).toBe("It begins so…");
    const found = new Map([[1, { headline: [], snippet: [{ text: "Found", marked: true }] }]]);
    expect(viewRow(article(1), { ...NOTHING, found }).summary).toBeNull();
  });
});
