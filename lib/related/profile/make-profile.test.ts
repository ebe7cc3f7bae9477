import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_TERMS, makeProfile, type ProfileSource } from "./make-profile";

const source = (headline: string, text: string): ProfileSource => ({ headline, text, inLanguage: "en" });
const find = (headline: string, text: string, term: string) =>
  makeProfile(source(headline, text)).find((one) => one.term === term);

describe("makeProfile", () => {
  test("counts words by stem and records where they occur", () => {
    const flood = find(
      "Floods reach the valley",
      "The flood came at night. A flooded road was closed.",
      "flood",
    );
    expect(flood).toMatchObject({
      count: 3,
      inHeadline: true,
      inLead: true,
      kind: "word",
      field: "text",
      start: 4,
      end: 9,
    });
  });

  test("joins al- with the name and drops the possessive from its place", () => {
    const text = "They met Omar Al-Rashid. Later Omar al-Rashid's son left with Omar Rashid.";
    const name = find("Talks end", text, "omar rashid");
    expect(name).toMatchObject({ kind: "name", count: 3 });
    expect(text.slice(name?.start, name?.end)).toBe("Omar Al-Rashid");
    const possessive = "It was Omar al-Rashid’s house.";
    const second = find("Talks end", possessive, "omar rashid");
    expect(possessive.slice(second?.start, second?.end)).toBe("Omar al-Rashid");
  });

  test("does not count a headline that the text repeats", () => {
    const text = "12/03/2016 Bridge falls in Hama Two lorries were on it.";
    expect(find("Bridge falls in Hama", text, "bridg")).toMatchObject({ count: 1, field: "headline" });
  });

  test("leaves out function words, weekdays and single letters", () => {
    const terms = makeProfile(source("On Monday", "We said on Monday that the U.S. would be there.")).map(
      ({ term }) => term,
    );
    expect(terms).toEqual([]);
  });

  test("keeps a phrase that occurs twice outside names", () => {
    const text = "The travel ban stands. A travel ban was asked for. They saw the Red Harbour once.";
    const phrases = makeProfile(source("Ruling", text)).filter(({ kind }) => kind === "phrase");
    expect(phrases.map(({ term }) => term)).toEqual(["travel ban"]);
  });

  test("takes Arabic words by stem, without the article and the joining letter", () => {
    const terms = makeProfile({
      headline: "الفيضانات",
      text: "وصلت الفيضانات والسيول. فيضانات السيول كبيرة",
      inLanguage: "ar",
    });
    expect(terms.find(({ term }) => term === "سيول" || term === "سيل")?.count).toBe(2);
  });

  test("limits the terms of a long text", () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `w${(index * 7) % 9000}x`).join(" ");
    const terms = makeProfile(source("Long", words));
    expect(terms).toHaveLength(MAX_TERMS);
    expect(Math.max(...terms.map(({ end }) => end))).toBeLessThanOrEqual(120_000);
  });

  test("each term occurs once and its place is inside its field, whatever the text", () => {
    const word = fc.constantFrom(
      ..."the Omar al-Rashid 63,000 people May 10 2015 . \n\n bridge Bridge's ’s وقال الجسر % “ U.S. million".split(
        " ",
      ),
    );
    const text = fc
      .array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 6 })))
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(text, text, text, (headline, abstract, body) => {
        const fields = { headline, abstract, text: body };
        const terms = makeProfile({ ...fields, inLanguage: "en" });
        expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
        for (const { field, start, end, count } of terms) {
          expect(count).toBeGreaterThan(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(fields[field].length);
        }
      }),
    );
  });
});
