import fc from "fast-check";
import { expect, it } from "vitest";
import { inferDate } from "./infer-date";

const PIECES = [
  "Friday, 10 January",
  "on Tuesday, March 3,",
  "since 1 November 2019",
  "in 2021 it will",
  "today",
  "yesterday",
  "(AP Photo/Jo Roe)",
  "LAKESIDE, May 4, 2017 (Reuters) —",
  "Published Feb. 30, 2018",
  "Sunday",
  "in June 2018",
  "“",
  "”",
  "\n\n",
  "the mayor said.",
  "اليوم الاثنين 3 أغسطس 2015",
  "يوم الجمعة ١٠ كانون الثاني",
  "في 1 تشرين الثاني 2019.",
  "2019-11-01",
  "99/99/9999",
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme" })), {
  maxLength: 14,
});
const before = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

it("never throws, never answers after the day the article came, and shows words that are there", () => {
  fc.assert(
    fc.property(text, text, before, (headline, body, day) => {
      const source = { headline: headline.join(" "), abstract: "", text: body.join(" ") };
      const found = inferDate({ ...source, before: day });
      if (!found) return;
      expect(found.iso).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(found.iso <= day).toBe(true);
      expect(found.words.length).toBeGreaterThan(0);
      for (const { field, start, end } of found.words)
        expect(source[field].slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 2000 },
  );
});
