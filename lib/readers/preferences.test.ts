import { describe, expect, it } from "vitest";
import { readingMinutes } from "../articles/reading-time";
import { parsePreferences, printPreferences } from "./preferences";

describe("a reader's preferences", () => {
  it("come back from the cookie", () => {
    expect(parsePreferences(printPreferences({ size: "large", theme: "night" }))).toEqual({
      size: "large",
      theme: "night",
    });
  });
  it.each([undefined, "", "huge.neon", "<script>", "large"])(
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
