import { describe, expect, it } from "vitest";
import { bodyText, paragraph, body as toBody } from "../../articles/body";
import { inEnglish } from "../../messages/in-english";
import { listPageLines } from "./page-lines";
import { parsePage } from "./parse-page";
import { putBack, warnOfLoss } from "./put-back";

const NOW = Date.parse("2024-06-01T00:00:00Z");
const TEXT = [
  "The bridge over the Lenta opened on Monday, three years later than the town had planned, and to much applause from all.",
  "It cost twice as much as the council had said, and the mayor would not tell the reporters who had paid for all of it.",
  "Boats have carried people across the river since the old bridge fell in a flood, in the spring of a year long past now.",
] as const;
const linesOf = (html: string) => listPageLines(parsePage(`<html><body>${html}</body></html>`).document);

describe("what an extractor leaves out", () => {
  const restored = (amid: string) => {
    const lines = linesOf(`<h1>Bridge</h1><p>${TEXT[0]}</p>${amid}<p>${TEXT[1]}</p>`);
    return bodyText(
      toBody(
        putBack([paragraph(TEXT[0]), paragraph(TEXT[1])], lines, { standfirsts: [], names: [], now: NOW }),
      ),
    )
      .split("\n\n")
      .slice(1, -1);
  };

  it.each([
    ["a sentence", "<p>Nobody paid.</p><p>It was left so for years.</p>", ["It was left so for years."]],
    ["a list", "<ul><li>Steel</li><li>Stone</li></ul>", ["Steel\nStone"]],
    [
      "a box with a list",
      "<div><h3>It is made of</h3><ul><li>Steel</li><li>Stone</li></ul></div>",
      ["It is made of", "Steel\nStone"],
    ],
    [
      "links",
      "<ul><li><a href='/a'>The flood of that year</a></li><li><a href='/b'>The mayor speaks</a></li></ul>",
      [],
    ],
    [
      "a box named as furniture",
      "<div class='c-newsletterBox'><p>Read what we write every day.</p></div>",
      [],
    ],
    ["a date", "<p>6 May 2024</p>", []],
    ["a label", "<div>Open gallery</div>", []],
  ])("%s", (_, amid, text) => expect(restored(amid)).toEqual(text));

  it.each([
    ["The Harbour Daily is a company registered in Lenta whose office is at the old ferry terminal.", false],
    [
      "Harbour Daily is a company registered in Lenta whose office is at the old ferry terminal there.",
      false,
    ],
    ["Jane Doe is a reporter of the paper who has written about the harbour for more than ten years.", false],
    ["About Jane Doe: a reporter of the paper who has written about the harbour for many years now.", false],
    [
      "The author is a reporter of the paper who has written about the harbour for more than ten years.",
      false,
    ],
    ["The harbour is a place where boats have landed for as long as anybody in the town can remember.", true],
    [
      "About ten thousand people crossed the bridge within the first hour, and nobody knows how many fell.",
      true,
    ],
  ])("below the text: %s", (note, isText) => {
    const long = note.replace(/\.$/, ", as everybody knows.");
    const lines = linesOf(`<h1>Bridge</h1><p>${TEXT[0]}</p><p>${TEXT[1]}</p><p>${long}</p>`);
    const names = ["Jane Doe", "Harbour Daily"];
    const blocks = putBack([paragraph(TEXT[0]), paragraph(TEXT[1])], lines, {
      standfirsts: [],
      names,
      now: NOW,
    });
    expect(bodyText(toBody(blocks)).includes(long)).toBe(isText);
  });

  it.each([
    [
      "text in the container itself",
      "Nobody has said who paid for it.",
      ["Nobody has said who paid for it."],
    ],
    [
      "its links and emphasis",
      "Nobody <em>has said</em> who <a href='https://lenta.example/paid'>paid for it</a>.",
      ["Nobody has said who paid for it."],
    ],
    [
      "its lines",
      "Nobody has said who paid.<br><br>It was left so for years.",
      ["Nobody has said who paid.", "It was left so for years."],
    ],
    [
      "in a container without kept text",
      "<div>Nobody has said <b>who</b> paid.</div>",
      ["Nobody has said who paid."],
    ],
    ["a label", "Open gallery", []],
    ["a link", "<a href='/a'>The flood of that year drowned two towns.</a>", []],
    ["an advertisement's label", "Advertisement", []],
    ["a call", "Subscribe to our newsletter to read what we write every day.", []],
  ])("%s, directly in the text's container", (_, amid, text) => expect(restored(amid)).toEqual(text));

  const after = (below: string) => {
    const lines = linesOf(`<h1>Bridge</h1><div><p>${TEXT[0]}</p><p>${TEXT[1]}</p>${below}</div>`);
    const kept = [paragraph(TEXT[0]), paragraph(TEXT[1])];
    return bodyText(toBody(putBack(kept, lines, { standfirsts: [], names: [], now: NOW })))
      .split("\n\n")
      .slice(2);
  };

  it.each([
    ["a paragraph", `<p>${TEXT[2]}</p>`, [TEXT[2]]],
    ["text in the container itself", TEXT[2], [TEXT[2]]],
    [
      "two paragraphs",
      `<p>${TEXT[2]}</p><p>${TEXT[2].replace("Boats", "Ships")}</p>`,
      [TEXT[2], TEXT[2].replace("Boats", "Ships")],
    ],
    [
      "a paragraph under links",
      `<ul><li><a href="/a">The flood of that year</a></li></ul><p>${TEXT[2]}</p>`,
      [],
    ],
    ["a paragraph under a heading of another part", `<h3>About the author</h3><p>${TEXT[2]}</p>`, []],
    ["a box", `<div class="newsletter"><p>${TEXT[2]}</p></div>`, []],
    ["a short line", "<p>Boats have carried people across.</p>", []],
    [
      "a notice of copyright",
      `<p>© 2024 The Lenta Post. All rights reserved. No part of this may be printed without the leave of its editors.</p>`,
      [],
    ],
  ])("%s, below the text", (_, below, text) => expect(after(below)).toEqual(text));

  it("is told of where it is much of the page", () => {
    const lines = linesOf(`<h1>Bridge</h1>${TEXT.map((text) => `<p>${text}</p>`).join("")}`);
    expect(warnOfLoss(TEXT.map(paragraph), lines)).toEqual([]);
    expect(warnOfLoss([paragraph(TEXT[0])], lines).map(inEnglish)).toEqual([
      expect.stringMatching(
        /^about 49 words of the page are not in the article, the first of them "It cost twice/,
      ),
    ]);
    const apart = linesOf(
      `<h1>Bridge</h1><p>${TEXT[0]}</p><div class="comments"><p>${TEXT[1]}</p><p>${TEXT[2]}</p></div>`,
    );
    expect(warnOfLoss([paragraph(TEXT[0])], apart)).toEqual([]);
  });
});
