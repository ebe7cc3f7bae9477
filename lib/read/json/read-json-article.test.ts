import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../articles/body";
import { inEnglish } from "../../messages/in-english";
import { Refusal } from "../import-event";
import { validateArticle } from "../validate-article";
import { readJsonArticle } from "./read-json-article";

const NOW = Date.parse("2026-11-22T00:00:00Z");
const read = (value: Record<string, unknown>) => {
  const { article, warnings } = readJsonArticle(value, NOW);
  return { article: validateArticle(article), warnings: warnings.map(inEnglish) };
};
const plain = {
  headline: "A bridge opens",
  articleBody: "The bridge opened on Monday.\n\nIt cost a lot.",
  inLanguage: "en",
};

describe("a line of JSON Lines", () => {
  it("is read by schema.org's property names", () => {
    const { article, warnings } = read({
      ...plain,
      identifier: "x:1",
      publisher: { "@type": "Organization", name: "The Post", url: "https://post.example" },
      author: [{ "@type": "Person", name: "A. Writer" }, "B. Writer"],
      datePublished: "2019-11-01T08:05+0200",
      keywords: "bridges, towns",
      image: [{ caption: "The bridge", creditText: "C. Photographer" }],
      references: [{ kind: "inline", name: "cost a lot", url: "https://post.example/cost" }],
    });
    expect(warnings).toEqual([]);
    expect(article).toMatchObject({
      identifier: "x:1",
      datePublished: "2019-11-01T08:05+02:00",
      outlet: { name: "The Post", homepage: "https://post.example", inferred: false },
      credits: [
        { name: "A. Writer", role: "Author" },
        { name: "B. Writer", role: "Author" },
      ],
      keywords: ["bridges", "towns"],
    });
    expect(bodyText(article.body)).toBe("The bridge opened on Monday.\n\nIt cost a lot.");
    expect(listFigures(article.body)).toEqual([{ caption: "The bridge", credit: "C. Photographer" }]);
    expect(JSON.stringify(article.body)).toContain('"href":"https://post.example/cost"');
  });

  it("has its pictures: with words in a figure, of several shapes of one the first", () => {
    const { article, warnings } = read({
      ...plain,
      url: "https://post.example/bridge",
      image: [
        { url: "/dawn.jpg", alt: "Mist", caption: "The bridge at dawn" },
        { "@type": "ImageObject", contentUrl: "https://cdn.example/mayor.jpg" },
      ],
    });
    expect(warnings).toEqual([]);
    expect(article.pictures).toEqual([
      { url: "https://post.example/dawn.jpg", alt: "Mist", place: 0 },
      { url: "https://cdn.example/mayor.jpg", place: 1 },
    ]);
    expect(listFigures(article.body)).toEqual([{ caption: "The bridge at dawn" }]);
    const shapes = ["https://cdn.example/16x9.jpg", "https://cdn.example/1x1.jpg"];
    expect(read({ ...plain, image: shapes }).article.pictures).toEqual([{ url: shapes[0], place: 0 }]);
  });

  it.each(["", "11/1", "0001-01-01", "2031-01-01"])(
    "goes in with its date unknown and a warning where the date is %j",
    (datePublished) => {
      const { article, warnings } = read({ ...plain, datePublished });
      expect(article.datePublished).toBeUndefined();
      expect(warnings.join()).toMatch(/publication date .* unknown/);
    },
  );

  it("keeps markup as the text that it is", () => {
    const { article } = read({
      ...plain,
      headline: "<script>alert(1)</script>",
      articleBody: "<img src=x onerror=alert(1)> & more",
    });
    expect(article.headline).toBe("<script>alert(1)</script>");
    expect(bodyText(article.body)).toBe("<img src=x onerror=alert(1)> & more");
  });

  it("loses a first paragraph that only repeats the headline, and control characters", () => {
    const { article } = read({ ...plain, articleBody: "A Bridge Opens\n\nThe \u0000bridge opened." });
    expect(bodyText(article.body)).toBe("The bridge opened.");
  });

  it("detects the language if none is stated", () => {
    const { inLanguage: _, ...rest } = plain;
    expect(read(rest).article.inLanguage).toBe("en");
    expect(
      read({ ...rest, headline: "افتتاح الجسر", articleBody: "افتتحت المدينة الجسر الجديد يوم الاثنين." })
        .article.inLanguage,
    ).toBe("ar");
  });

  it.each([
    [{ ...plain, headline: " " }, /headline/],
    [{ ...plain, articleBody: "" }, /no text/],
    [{ ...plain, articleBody: 7 }, /no text/],
  ])("is refused with a reason: %j", (value, reason) => {
    expect(() => read(value)).toThrow(Refusal);
    expect(() => read(value)).toThrow(reason);
  });
});

it("reads an article whatever one of its fields holds", () => {
  const fields = fc.constantFrom(
    ...["identifier", "url", "@id", "mainEntityOfPage", "alternativeHeadline", "abstract", "datePublished"],
    ...["dateModified", "inLanguage", "publisher", "author", "genre", "keywords", "image", "references"],
  );
  const names = fc.constantFrom("name", "@value", "@id", "url", "author", "caption", "kind", "value", "x");
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 1 }), fc.string(), tie("list"), tie("object")),
    list: fc.array(tie("value"), { maxLength: 3 }),
    object: fc.dictionary(names, tie("value"), { maxKeys: 3 }),
  }));
  fc.assert(
    fc.property(fields, value, (field, held) => {
      expect(read({ ...plain, [field]: held }).article.headline).toBe("A bridge opens");
    }),
    { numRuns: 500 },
  );
});
