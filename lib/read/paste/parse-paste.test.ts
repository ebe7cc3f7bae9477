import { describe, expect, it } from "vitest";
import { classifyLines } from "./classify-lines";
import { PasteRefused, parsePaste } from "./parse-paste";

const NOW = Date.parse("2024-06-01T00:00:00Z");
const TEXT =
  "The bridge over the river will stay closed until the spring, the county engineer said on Monday.";

const parse = (...lines: string[]) => parsePaste(lines.join("\n\n"), { now: NOW }).article;

describe("what is no article", () => {
  it.each(["", " \n\u00A0\n\u200F", "Bridge closed", "https://harbour.example/bridge", TEXT])(
    "is refused in words: %j",
    (text) => {
      expect(() => parsePaste(text, { now: NOW })).toThrow(PasteRefused);
      expect(() => parsePaste(text, { now: NOW })).toThrow(/try again\.$/);
    },
  );
});

describe("the outlet", () => {
  it.each([
    ["Support Harbour Daily..", "Harbour Daily"],
    ["© 2021 Seven Hills. All rights reserved.", "Seven Hills"],
    ["Source: Seven Hills", "Seven Hills"],
    ["— Harbour Daily", "Harbour Daily"],
    ["https://www.harbour.example/bridge", "harbour.example"],
    ["جميع الحقوق محفوظة لموقع الميناء 2021", "الميناء"],
  ])("is told by %s", (line, name) => {
    expect(parse("Bridge over the river is closed", TEXT, TEXT, line).outlet).toMatchObject({
      name,
      inferred: true,
    });
  });

  it("is left out where nothing tells it, and is no network that a page is shared to", () => {
    expect(parse("Bridge over the river is closed", TEXT)).not.toHaveProperty("outlet");
    const shared = parse("Bridge over the river is closed", TEXT, "https://twitter.com/harbour/status/1");
    expect(shared).not.toHaveProperty("outlet");
  });
});

describe("the article's own address", () => {
  it.each([
    ["URL: https://harbour.example/bridge"],
    ["Permalink https://harbour.example/bridge"],
    ["الرابط: https://harbour.example/bridge"],
  ])("is told by %s", (line) => {
    const article = parse("Bridge over the river is closed", TEXT, line);
    expect(article).toMatchObject({ url: "https://harbour.example/bridge", references: [] });
  });

  it("is not an address at the foot, which is a reference", () => {
    const article = parse("Bridge over the river is closed", TEXT, "https://harbour.example/older");
    expect(article).not.toHaveProperty("url");
    expect(article.references).toEqual([{ kind: "inline", url: "https://harbour.example/older" }]);
  });
});

it("takes no date from the text, but that of a press office's dateline", () => {
  const prose = parse("Bridge over the river is closed", `On Tuesday, 9 April 2019, ${TEXT}`);
  expect(prose).not.toHaveProperty("datePublished");
  const dateline = parse("Bridge over the river is closed", `LISBET, April 9, 2019 – ${TEXT}`);
  expect(dateline.datePublished).toBe("2019-04-09");
});

it("takes the language it is given", () => {
  const text = `Bridge over the river is closed\n\n${TEXT}`;
  expect(parsePaste(text, { now: NOW, language: "en-GB" }).article.inLanguage).toBe("en-GB");
});

it("tells what it took every line for", () => {
  const text = `Opinion\nBridge over the river is closed\n\nA A A\n${TEXT}\nRelated Articles\n- A ferry for the winter`;
  expect(classifyLines(text, NOW).map(({ number, as }) => [number, as])).toEqual([
    [0, "kicker"],
    [1, "headline"],
    [3, "textSize"],
    [4, "paragraph"],
    [5, "listHeading"],
    [6, "reference"],
  ]);
});
