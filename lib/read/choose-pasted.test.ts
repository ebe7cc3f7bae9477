import { describe, expect, it } from "vitest";
import { choosePasted } from "./choose-pasted";

const PARAGRAPHS = [
  "The old bridge over the river Lenn reopened on Tuesday after two years of repairs, the town council of Lower Lenn said.",
  "The works cost 4.2 million crowns, of which the county paid half, according to the council's own accounts.",
  "Traders on both banks said that they had lost a third of their customers while the bridge was closed.",
];
const TEXT = ["Lenn bridge reopens", "By Ada Example", ...PARAGRAPHS].join("\n\n");
const page = (paragraphs: string[]) =>
  `<meta charset='utf-8'><article><h1>Lenn bridge reopens</h1><p>By Ada Example</p>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`;

describe("of what a clipboard holds", () => {
  it("a page's markup is read first", async () => {
    expect((await choosePasted({ text: TEXT, html: page(PARAGRAPHS) })).name).toBe("pasted page.html");
  });

  it.each([
    ["no markup", ""],
    [
      "an editor's colours",
      TEXT.split("\n\n")
        .map((line) => `<div><span style="color:#222">${line}</span></div>`)
        .join(""),
    ],
    ["markup without an article", "<h1>Lenn bridge reopens</h1><p></p>"],
    ["markup of a part of it", page(PARAGRAPHS.slice(0, 1))],
  ])("the text is read where there is %s", async (_, html) => {
    expect(await choosePasted({ text: TEXT, html })).toEqual({
      name: "pasted text",
      bytes: Buffer.from(TEXT),
    });
  });
});
