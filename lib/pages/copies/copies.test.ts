import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { articleDocument, element, type Taken } from "./article-document";
import { articleMarkdown, articleText } from "./write-article";
import { writeEpub } from "./write-epub";

const article: Taken = {
  ...{ slug: "weir", lang: "en", direction: "ltr", headline: "Weir & <lock> closed", kicker: "Rivers" },
  ...{ abstract: "It was old.", facts: ["The Post", "3 May 2021"], url: "https://post.example/weir" },
  body: {
    type: "root",
    children: [
      element(
        "p",
        {},
        "Cracks\u000b in ",
        element("a", { href: "/piers" }, "two piers"),
        ", ",
        element("a", { href: "javascript:alert(1)" }, "they said"),
        ".",
      ),
      element(
        "figure",
        {},
        element("img", { src: "/media/a-720.webp", srcSet: "x", dataColour: "#fff", alt: "The weir" }),
        element("figcaption", {}, "The weir", element("small", {}, "Ana Roe")),
      ),
      element("figure", {}, element("img", { src: "/media/b-720.webp" })),
      element("ul", {}, element("li", {}, "one"), element("li", {}, "two")),
    ],
  },
};

const pictureOf = (src: string) => (src === "/media/a-720.webp" ? "a.jpg" : null);

const book = () =>
  writeEpub({
    ...{ identifier: "https://news.example/article/weir", title: "Weir & <lock>", lang: "en" },
    ...{ direction: "ltr", publishers: ["The Post"], modified: new Date("2026-11-30T10:00:00.123Z") },
    contents: "Articles",
    chapters: [
      {
        ...{ title: article.headline, lang: "en", direction: "ltr" },
        content: articleDocument(article, pictureOf),
      },
      {
        ...{ title: "السد", lang: "ar", direction: "rtl" },
        content: articleDocument({ ...article, lang: "ar", direction: "rtl", headline: "السد" }, () => null),
      },
    ],
    pictures: [{ name: "a.jpg", type: "image/jpeg", bytes: new Uint8Array([1, 2, 3]) }],
  });

describe("an article in Markdown and in text", () => {
  it("keeps structure and the addresses of links, without pictures", () => {
    expect(articleMarkdown(article)).toBe(`Rivers

# Weir & \\<lock> closed

The Post · 3 May 2021

**It was old.**

Cracks in [two piers](https://post.example/piers), they said.

The weir\\
Ana Roe

- one
- two

<https://post.example/weir>
`);
  });

  it("is plain text", () => {
    expect(articleText(article)).toContain("Weir & <lock> closed\n\nThe Post · 3 May 2021\n");
    expect(articleText(article)).toContain("The weir\nAna Roe");
  });
});

describe("an EPUB", () => {
  it("begins with its type, uncompressed, as reading systems look for it", () => {
    const bytes = book();
    expect(strFromU8(bytes.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
  });

  it("lists every file, and has every file that it lists", () => {
    const files = unzipSync(book());
    const listed = strFromU8(files["book/package.opf"] ?? new Uint8Array()).matchAll(/ href="([^"]+)"/g);
    expect([...listed].map(([, name]) => `book/${name}`).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name.startsWith("book/") && name !== "book/package.opf")
        .sort(),
    );
  });

  it("holds the article with what comes along, and nothing that XML cannot have", () => {
    const files = unzipSync(book());
    const page = strFromU8(files["book/article-1.xhtml"] ?? new Uint8Array());
    expect(page).toContain("<h1>Weir &#x26; &#x3C;lock> closed</h1>");
    expect(page).toContain('<img alt="The weir" src="a.jpg"');
    expect(page).not.toContain("b-720");
    expect(page).not.toContain("javascript:");
    expect(page).not.toContain("\u000b");
    expect(page.match(/<figure/g)).toHaveLength(1);
    expect(strFromU8(files["book/article-2.xhtml"] ?? new Uint8Array())).toContain('dir="rtl"');
  });
});
