import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText } from "../../articles/body";
import { inEnglish } from "../../messages/in-english";
import { pageForm, recogniseForm } from "../forms";
import { Refusal } from "../import-event";
import { validateArticle } from "../validate-article";
import { readHtmlArticle } from "./read-html-article";

const NOW = Date.parse("2024-06-01T00:00:00Z");
const PARAGRAPH =
  "<p>The bridge opened on Monday, to much applause from all who had come to see it that day.</p>";
const page = (body: string) =>
  `<!doctype html><html><body><h1>A bridge opens</h1>${PARAGRAPH}${body}</body></html>`;
const read = (html: string) => validateArticle(readHtmlArticle(html, NOW).article);

describe("a hostile page", () => {
  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["a handler", `<p onclick="alert(1)">Seen by everybody who came to the river.</p>`],
    ["a link that runs", `<p>See <a href="javascript:alert(1)">what the council says</a> of it.</p>`],
    ["a link in disguise", `<p>See <a href=" java\tscript:alert(1)">what the council says</a> of it.</p>`],
    ["a drawing that runs", `<svg onload="alert(1)"><script>alert(1)</script><text>drawn</text></svg>`],
    [
      "a frame",
      `<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>`,
    ],
    ["a style", `<style>@import "https://evil.example/x.css"</style><p style="position:fixed">Set here.</p>`],
    ["an object", `<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">`],
    ["a picture", `<img src=x onerror="alert(1)">`],
    ["markup in markup", `<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>`],
    ["mathematics", `<math><mtext><script>alert(1)</script></mtext></math>`],
    ["a template", `<template><script>alert(1)</script></template>`],
    [
      "a form",
      `<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">Send</button></form>`,
    ],
  ])("%s leaves nothing that runs or shows", (_, hostile) => {
    const kept = JSON.stringify(read(page(hostile + PARAGRAPH)));
    expect(kept).not.toMatch(
      /alert|javascript|onclick|onload|onerror|srcdoc|evil\.example|position:fixed|iframe/i,
    );
  });

  it.each([
    ["10,000 levels", page("<div>".repeat(10_000)), /nests its elements more than 512 deep/],
    ["100,000 elements", page("<p>x".repeat(100_000)), /more than 12000 elements/],
    [
      "only scripts",
      "<html><head><title>A</title></head><body><script>x()</script></body></html>",
      /with no article text/,
    ],
    [
      "no body",
      "<!doctype html><html><head><title>A bridge opens</title></head></html>",
      /with no article text/,
    ],
    ["nothing", "<!doctype html>", /without a headline/],
  ])("%s is refused with the reason", (_, html, reason) => {
    expect(() => read(html)).toThrow(reason);
    expect(() => read(html)).toThrow(Refusal);
  });

  it("is read though structured data are broken, endless or nested past sense", () => {
    for (const data of [
      "{",
      "[".repeat(50_000),
      '{"@type":"Article","headline":{"a":[[[]]]},"author":[null,3,{}]}',
    ])
      expect(read(page(`<script type="application/ld+json">${data}</script>`)).headline).toBe(
        "A bridge opens",
      );
  });
});

describe("charsets", () => {
  const html = (meta: string) =>
    `<!doctype html><html><head>${meta}</head><body><h1>X</h1>${PARAGRAPH}</body></html>`;
  const readBytes = (bytes: Buffer) =>
    validateArticle(pageForm("html").read(bytes, NOW, "page.html").article);

  it("reads the one that the page declares", () => {
    // "جسر" in windows-1256.
    const arabic = Buffer.from([0xcc, 0xd3, 0xd1]);
    for (const meta of [
      `<meta charset="windows-1256">`,
      `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">`,
    ]) {
      const [before, after] = html(meta).split("X");
      const bytes = Buffer.concat([Buffer.from(before ?? ""), arabic, Buffer.from(after ?? "")]);
      expect(readBytes(bytes).headline).toBe("جسر");
    }
  });

  it("reads UTF-16 with a mark", () => {
    expect(bodyText(readBytes(Buffer.from(`\uFEFF${html("")}`, "utf16le")).body)).toMatch(/^The bridge/);
    expect(recogniseForm("page.txt", html(""))).toBe("html");
  });

  it("says which one it took where none is declared, or one that is not known", () => {
    for (const meta of ["", `<meta charset="klingon">`]) {
      const bytes = Buffer.concat([Buffer.from(html(meta)), Buffer.from([0xff, 0xc3, 0x28])]);
      expect(pageForm("html").read(bytes, NOW, "page.html").warnings.map(inEnglish).join()).toMatch(
        /read as windows-1252/,
      );
    }
  });
});

describe("whatever a page holds", () => {
  const pieces = fc.constantFrom(
    ...[
      "<p>",
      "</p>",
      "<div class='related'>",
      "</div>",
      "<h1>",
      "</h1>",
      "<table><tr><td>",
      "<li>",
      "<ul>",
      "<a href='/x'>",
    ],
    ...[
      "</a>",
      "<b>",
      "<br><br>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<figure><figcaption>",
      "&amp;",
      "&#x41;",
      "<svg>",
    ],
    ...[
      "</body>",
      "<blockquote>",
      "<pre>",
      "<time datetime='2024-05-06'>",
      "<meta property='og:title' content='A & B'>",
    ],
    ...[
      "By Jane Doe",
      "Related articles",
      "3 May 2024",
      "Comments (3)",
      "جسر",
      "\0",
      "\uFFFF",
      "<p/onclick=x>",
      "<![CDATA[",
    ],
    ...["The bridge opened on Monday, to much applause from all who had come to see it that day."],
  );
  const mangled = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 })
    .map((parts) => parts.join(""));

  it("is an article or refused in words", () => {
    fc.assert(
      fc.property(mangled, fc.boolean(), (text, whole) => {
        try {
          read(whole ? page(text) : text);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 200 },
    );
  });
});
