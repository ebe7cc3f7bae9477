import { describe, expect, it } from "vitest";
import { readingMinutes } from "../articles/reading-time";
import { parsePreferences, printPreferences } from "./preferences";

describe("a reader's preferences", () => {
  it("come back from the cookie", () => {
    const chosen = {
      size: "large",
      theme: "night",
      face: "legible",
      measure: "wide",
      spacing: "tight",
      introduction: "closed",
    } as const;
    expect(parsePreferences(printPreferences(chosen))).toEqual(chosen);
  });
  it("come back from the cookie of before, which had two", () => {
    expect(parsePreferences("largest.sepia")).toEqual({
      ...{
        size: "largest",
        theme: "sepia",
        face: "serif",
        measure: "regular",
        spacing: "regular",
        introduction: "open",
      },
    });
  });
  it.each([undefined, "", "vast.neon", "<script>", "large"])(
    "are the default if the cookie has no known value: %j",
    (value) => {
      const { size, theme } = parsePreferences(value);
      expect(size).toBe(value === "large" ? "large" : "regular");
      expect(theme).toBe("system");
    },
  );
});

describe("reading time", () => {
  it("depends on the language, and is never zero", () => {
    expect(readingMinutes(2380, "en")).toBe(10);
    expect(readingMinutes(1810, "ar-EG")).toBe(10);
    expect(readingMinutes(3, "en")).toBe(1);
  });
});
