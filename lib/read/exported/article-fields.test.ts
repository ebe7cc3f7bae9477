import type { Element, ElementContent, Root } from "hast";
import { expect, it } from "vitest";
import type { IncomingArticle } from "../../articles/incoming";
import { sanitiseBody } from "../../articles/sanitise-body";
import { validateArticle } from "../validate-article";
import { printFields, readFields } from "./article-fields";

const element = (
  tagName: string,
  children: (ElementContent | string)[],
  properties: Element["properties"] = {},
): Element => ({
  ...{ type: "element", tagName, properties },
  children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
});

const articleWith = (...blocks: Element[]): IncomingArticle => ({
  ...{ headline: "Fish & <b>chips</b> &amp; Ada Example and Bob Sample", inLanguage: "en" },
  credits: [{ name: "Ada Example and Bob Sample", role: "Author" }],
  keywords: ["Law, of the sea; and more", "Boats"],
  outlet: { name: "The Post", homepage: "https://post.example/", inferred: true, ofFeed: true },
  body: sanitiseBody({ type: "root", children: blocks } satisfies Root),
  references: [
    { kind: "inline", url: "https://post.example/a" },
    { kind: "publisherRelated", name: "A & B" },
  ],
  pictures: [
    { url: "https://post.example/weir.jpg", place: 0, alt: "The weir & its “boats”" },
    { url: "https://post.example/lenn.jpg", place: 1 },
  ],
});

it.each([
  ["signs of markup", element("p", ["a < b & c > d &amp; \u00a0 “e” <script>alert(1)</script>"])],
  [
    "inline elements",
    element("p", [
      "one ",
      element("a", ["two ", element("em", ["three"])], {
        href: "https://post.example/?a=1&b=2",
        hrefLang: "ar",
      }),
      element("br", []),
      element("sub", ["4"]),
    ]),
  ],
  ["code with line breaks", element("pre", [element("code", ["\n  one\n\n  two\n"])])],
  ["code that begins with a line break", element("pre", ["\n\none\n"])],
  [
    "lists in lists",
    element("ul", [element("li", ["one", element("ol", [element("li", [element("p", ["two"])])])])]),
  ],
  ["quotations of two paragraphs", element("blockquote", [element("p", ["one"]), element("p", ["two"])])],
  [
    "pictures",
    element("figure", [
      element("img", [], { src: "/samples/canal.svg", alt: 'A "canal"', width: 600, height: 400 }),
      element("figcaption", ["A canal", element("small", ["Ada"])]),
    ]),
  ],
  ["another direction", element("p", ["سطر"], { lang: "ar", dir: "rtl" })],
])("an article with %s is read as it was printed", (_, block) => {
  const article = articleWith(block, element("p", ["The end."]));
  const printed = JSON.parse(JSON.stringify(printFields(article)));
  expect(JSON.parse(JSON.stringify(validateArticle(readFields(printed))))).toEqual(
    JSON.parse(JSON.stringify(article)),
  );
});

it("markup that was put into a file is cleaned like all that comes in", () => {
  const printed = {
    ...printFields(articleWith(element("p", ["Text."]))),
    articleBody:
      '<p onclick="x()">Text <a href="javascript:x()">here</a><script>x()</script></p><iframe src="//x"></iframe>',
  };
  const { body } = validateArticle(readFields(printed));
  expect(JSON.stringify(body)).not.toMatch(/onclick|javascript|script|iframe|x\(\)/);
});
