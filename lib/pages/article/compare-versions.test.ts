import { describe, expect, it } from "vitest";
import { compareVersions } from "./compare-versions";

const version = (text: string, headline = "Weir closed", abstract = "") => ({ headline, abstract, text });

describe("two versions of an article", () => {
  it("shows changed words in their paragraph, and only counts what stayed", () => {
    const before = version("One.\n\nTwo.\n\nThe weir has 3 piers.\n\nFour.");
    const after = version("One.\n\nTwo.\n\nThe weir has 5 piers.\n\nFour.");
    expect(compareVersions(before, after, "en")).toEqual({
      headline: null,
      abstract: null,
      paragraphs: [
        { unchanged: 2 },
        {
          stretches: [
            { words: "The weir has " },
            { words: "3", change: "removed" },
            { words: "5", change: "added" },
            { words: " piers." },
          ],
        },
        { unchanged: 1 },
      ],
    });
  });

  it("keeps Arabic words whole", () => {
    const { headline } = compareVersions(
      version("", "أغلقت السلطات السد القديم"),
      version("", "أغلقت البلدية السد القديم"),
      "ar",
    );
    expect(headline).toEqual([
      { words: "أغلقت " },
      { words: "السلطات", change: "removed" },
      { words: "البلدية", change: "added" },
      { words: " السد القديم" },
    ]);
  });

  it("knows added and removed paragraphs", () => {
    const { paragraphs } = compareVersions(version("One.\n\nTwo."), version("One.\n\nNew.\n\nTwo."), "en");
    expect(paragraphs).toContainEqual({ stretches: [{ words: "New.", change: "added" }] });
    expect(paragraphs.filter((one) => "unchanged" in one)).toHaveLength(2);
  });

  it("gives whole texts where hardly anything is the same", () => {
    const words = (prefix: string) => Array.from({ length: 5_000 }, (_, at) => `${prefix}${at}`).join(" ");
    const { paragraphs } = compareVersions(version(words("a")), version(words("b")), "en");
    expect(paragraphs).toEqual([
      { stretches: [{ words: words("a"), change: "removed" }] },
      { stretches: [{ words: words("b"), change: "added" }] },
    ]);
  });

  it("gives back both versions when what was removed, or added, is left out", () => {
    const before = version("One two.\n\nThree four five.\n\nSix.");
    const after = version("One.\n\nThree five six.\n\nSix.\n\nSeven.");
    const { paragraphs } = compareVersions(before, after, "en");
    const without = (change: string) =>
      paragraphs
        .flatMap((one) => ("stretches" in one ? one.stretches : []))
        .filter((one) => one.change !== change)
        .map(({ words }) => words)
        .join("");
    expect(without("added").replace(/\s/g, "")).toContain("Threefourfive.");
    expect(without("removed").replace(/\s/g, "")).toContain("Threefivesix.");
  });
});
