import { describe, expect, it } from "vitest";
import { outletKey } from "./outlet-key";

describe("the key of an outlet's name", () => {
  it.each([
    [
      "The Lenn Post",
      "Lenn Post",
      "LennPost.com",
      "Lenn Post (Online)",
      "Lenn Post - News",
      "lenn post – Opinion",
    ],
    ["Lenn News", "LennNews.com", "Lenn News (Web News)", "Lenn Online News", "Lenn News Opinion"],
    ["Al-Manar", "Al Manar", "al-manar"],
    ["دفتر المنارة", "دفتر  المنارة"],
    ["Ámbito", "ambito"],
  ])("%s and its spellings are one", (...names) => {
    expect(new Set(names.map(outletKey)).size).toBe(1);
  });

  it.each([
    ["Lenn", "Lenn News"],
    ["Ada Example (Lenn Post)", "Lenn Post"],
    ["Guest Writer - Left", "Guest Writer - Right"],
    ["Online", "Opinion"],
    ["The", "A"],
  ])("%s and %s are two", (a, b) => expect(outletKey(a)).not.toBe(outletKey(b)));

  it("is never empty", () => {
    for (const name of ["The", ".com", "!!!", "(Online)", "—"]) expect(outletKey(name)).not.toBe("");
  });
});
