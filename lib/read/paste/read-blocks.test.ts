import { describe, expect, it } from "vitest";
import { readBlocks } from "./read-blocks";

const texts = (paste: string) => readBlocks(paste).map(({ text }) => text);

describe("lines", () => {
  it("end in any way and have no invisible characters", () => {
    expect(texts("\uFEFFOne\r\nTwo\u200B \rThree\u2028\u200FFour\n\u00A0\n")).toEqual([
      "One",
      "Two",
      "Three",
      "Four",
    ]);
  });

  it("keep the author's spelling and typography", () => {
    const french = "«\u00A0Oui\u00A0», dit-elle, 41, 000 fois… 10\u00A0000 fois";
    expect(texts(french)).toEqual([french]);
    expect(texts("two\u00A0 words\u00A0here")).toEqual(["two words here"]);
  });

  it("know their numbers, their blank lines and their list markers", () => {
    expect(readBlocks("Head\n\n  1. First\n  ٢) Second\n- Third")).toMatchObject([
      { text: "Head", from: 0, gap: true },
      { text: "First", from: 2, gap: true, indent: 2, marker: { kind: "number", value: 1 } },
      { text: "Second", from: 3, gap: false, marker: { kind: "number", value: 2 } },
      { text: "Third", from: 4, marker: { kind: "bullet" } },
    ]);
  });
});

it("takes a day before its month for no list marker", () => {
  expect(readBlocks("3. März 2019")).toMatchObject([{ text: "3. März 2019" }]);
});

describe("wrapped text", () => {
  const wrapped = [
    "The salt road between the two lakes was closed in January after the",
    "third landslide in as many winters, and the engineers who walked it",
    "say that the slope above the second tunnel is moving by a north-",
    "easterly centimetre a day.",
    "",
    "For the villages on the western shore that means a detour of many",
    "kilometres, and for the salt works it may well mean the end of it",
    "all, as far as anybody can tell.",
  ];

  it("is put together again, at hyphens without a space", () => {
    const blocks = readBlocks(wrapped.join("\n"));
    expect(blocks).toHaveLength(2);
    expect(blocks[0]?.text).toContain("by a north-easterly centimetre");
    expect(blocks[1]).toMatchObject({ from: 5, to: 7 });
  });

  it("is not seen in a list of headlines or in paragraphs of one line each", () => {
    const headlines = [
      "Storm hits the coast and the villages behind it on Monday",
      "Ferry returns after eleven weeks with two new captains aboard",
      "Museum finds a lost map behind a wardrobe in its own office",
      "Schools to open late while the heating is being mended",
      "Bridge closed",
    ];
    expect(texts(headlines.join("\n"))).toEqual(headlines);
    const paragraphs = [
      "The mayor spoke for an hour on Monday.",
      "Nobody asked her a question.",
      "She left by the back door.",
    ];
    expect(texts(paragraphs.join("\n"))).toEqual(paragraphs);
  });
});
