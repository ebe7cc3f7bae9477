import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText, listFigures } from "../../articles/body";
import { inEnglish } from "../../messages/in-english";
import { recogniseForm } from "../forms";
import { Refusal } from "../import-event";
import { validateArticle } from "../validate-article";
import { readMarkdownArticle } from "./read-markdown-article";

const NOW = Date.parse("2024-06-01T00:00:00Z");

const read = (text: string) => {
  const { article, warnings } = readMarkdownArticle(text, NOW);
  return { article: validateArticle(article), warnings: warnings.map(inEnglish) };
};

const FULL = `---
id: bridge-1
title: "The bridge: open at last"
date: 2024-05-06 08:30:00 +03:00
lastmod: 2024-05-07
authors:
  - Jane Doe
  - { name: Ann Poe, role: Photographer }
editor: John Roe
lang: en_GB
publisher: { name: Lenta Courier }
canonical_url: https://courier.example/bridge
tags: [bridges, rivers]
description: What the bridge costs the town.
section: Opinion
image: { src: b.jpg, caption: The bridge at dawn, credit: Agency }
---

# The bridge: open at last

It opened on [Monday](/monday), to **much** applause.

![](plain.jpg)
![The mayor](m.jpg "The mayor speaks")

## What it cost

> Too much.

- steel
- stone

<script>alert(1)</script>

<p onclick="alert(1)">The <b>end</b>.</p>
`;

describe("Markdown with a front matter", () => {
  const { article, warnings } = read(FULL);

  it("has its fields, with the dates as they are written", () => {
    expect(article).toMatchObject({
      identifier: "bridge-1",
      url: "https://courier.example/bridge",
      headline: "The bridge: open at last",
      kicker: "Opinion",
      genre: "opinion",
      abstract: "What the bridge costs the town.",
      datePublished: "2024-05-06T08:30:00+03:00",
      dateModified: "2024-05-07",
      inLanguage: "en",
      outlet: { name: "Lenta Courier", inferred: false },
      credits: [
        { name: "Jane Doe", role: "Author" },
        { name: "Ann Poe", role: "Photographer" },
        { name: "John Roe", role: "Editor" },
      ],
      keywords: ["bridges", "rivers"],
      references: [{ kind: "inline", name: "Monday", url: "https://courier.example/monday" }],
    });
    expect(warnings).toEqual([]);
  });

  it("has its text and figures, and nothing that runs", () => {
    expect(bodyText(article.body)).toBe(
      "It opened on Monday, to much applause.\n\nWhat it cost\n\nToo much.\n\nsteel\nstone\n\nThe end.",
    );
    expect(listFigures(article.body)).toEqual([
      { caption: "The bridge at dawn", credit: "Agency" },
      { caption: "The mayor speaks" },
    ]);
    expect(JSON.stringify(article)).not.toMatch(/alert|onclick/);
  });

  it.each([
    ["2024", "2024"],
    ["2024-05", "2024-05"],
    ["2024-05-06", "2024-05-06"],
    ["2024-05-06T08:30", "2024-05-06T08:30"],
    ["2024-05-06T08:30:00Z", "2024-05-06T08:30:00Z"],
    ["6 May 2024", "2024-05-06"],
  ])("keeps the precision of %s", (written, iso) => {
    expect(read(`---\ntitle: A bridge\ndate: ${written}\n---\nOpen.`).article.datePublished).toBe(iso);
  });

  it("says which date it does not believe", () => {
    const { article: undated, warnings: said } = read("---\ntitle: A bridge\ndate: 2031-01-01\n---\nOpen.");
    expect(undated.datePublished).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/"2031-01-01" can’t be right/)]);
  });

  it("is known by its dashes under any name, and Markdown by its name without them", () => {
    expect(recogniseForm("note.txt", FULL)).toBe("markdown");
    expect(recogniseForm("note.md.gz", "Words.")).toBe("markdown");
    expect(recogniseForm("note.txt", "---\n\nWords: many.\n")).toBe("markdown");
    expect(recogniseForm("note.txt", "---\nA bridge opens\n---\n")).toBe("paste");
  });
});

describe("Markdown without a front matter", () => {
  it("takes its first heading for the headline", () => {
    const { article } = read("# افتتاح الجسر\n\nافتتح الجسر يوم الاثنين وسط تصفيق الأهالي.\n");
    expect(article).toMatchObject({ headline: "افتتاح الجسر", inLanguage: "ar" });
    expect(bodyText(article.body)).toBe("افتتح الجسر يوم الاثنين وسط تصفيق الأهالي.");
  });
});

describe("what cannot be read is refused with the reason", () => {
  const bomb = `---\ntitle: A\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n---\nx`;
  it.each([
    ["broken YAML", '---\ntitle: A\nauthor: "Jane\n---\nx', /line 3/],
    ["a list for a front matter", "---\n- a\n- b\n---\nx", /not a list of names and values/],
    ["a bomb of aliases", bomb, /too many aliases/],
    ["nested YAML", `---\ntitle: ${"[".repeat(20_000)}\n---\nx`, /nests too deeply/],
    ["broken TOML", "+++\ntitle = A\n+++\nx", /line 2/],
    ["no title", "Only words.", /has no title/],
    ["no text", "# A bridge opens", /no text under its headline/],
    ["nested quotations", `# A\n\n${">".repeat(5000)} x`, /nests its lists and quotations/],
    ["half a million signs", `# A\n\n${"word ".repeat(120_000)}`, /more than 500,000 characters/],
  ])("%s", (_, text, reason) => {
    expect(() => read(text)).toThrow(reason);
    expect(() => read(text)).toThrow(Refusal);
  });

  it("whatever it holds", () => {
    const pieces = fc.constantFrom(
      ...[
        "---\n",
        "title: A\n",
        "# A\n",
        "> ",
        "- ",
        "1. ",
        "```\n",
        "![a](b)",
        "[a](b)",
        "<b>",
        "<div>\n",
        "\n\n",
        "*",
        "_",
      ],
      ...[
        "&a ",
        "*a ",
        "{",
        "[",
        ": ",
        "|\n",
        "\t",
        "\0",
        "date: 2024-05-06\n",
        "<!--",
        "***\n",
        "===\n",
        "جسر ",
        "\\",
        "+++\n",
        "~~",
        "[^1]",
        "[^1]: ",
        "[[",
        "]]",
        "> [!note]",
        "{{< a >}}",
        "{% b %}",
        "%%",
        "==",
        "- [ ] ",
        "| a | b |\n|---|---|\n",
      ],
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (mangled) => {
        try {
          read(mangled);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe("the pictures of a note", () => {
  it("are that of its front matter, and those of its text where they stand", () => {
    const { article } = readMarkdownArticle(
      `---
title: The bridge
url: https://courier.example/bridge
image: /cover.jpg
---

The bridge over the Lenta opened on Monday, to much applause.

![The mayor speaks](https://cdn.example/mayor.jpg)

It cost twice as much as the council of the town had said.
`,
      NOW,
    );
    expect(validateArticle(article).pictures).toEqual([
      { url: "https://courier.example/cover.jpg", place: 0 },
      { url: "https://cdn.example/mayor.jpg", alt: "The mayor speaks", place: 1 },
    ]);
  });
});
