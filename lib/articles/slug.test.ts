import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugFrom, slugOf } from "./slug";

describe("slugFrom", () => {
  it.each([
    ["Why Syria's Assad Supports Russia’s Putin?", "why-syrias-assad-supports-russias-putin"],
    ["Café, déjà vu!", "cafe-deja-vu"],
    ["الحكومةُ تُعلن", "الحكومة-تعلن"],
    ["???", "article"],
  ])("writes %s as %s", (text, slug) => expect(slugFrom(text)).toBe(slug));

  it("survives a URL, and is never empty or over 80 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const slug = slugFrom(text);
        expect(slug.length).toBeGreaterThan(0);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf({ slug: encodeURIComponent(slug) })).toBe(slug);
      }),
    );
  });

  it("leaves a broken percent sequence as it is", () => expect(slugOf({ slug: "%E0%A4" })).toBe("%E0%A4"));
});
