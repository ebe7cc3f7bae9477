import { describe, expect, it } from "vitest";
import { LEXICONS } from "./lexicon/all-subjects";
import { LEXICON_LANGUAGES } from "./lexicon/lexicon";
import { NEUTRAL } from "./lexicon/neutral";
import { SUBJECTS } from "./subjects";

const listEntries = (vocabulary: string) => vocabulary.split(",").map((entry) => entry.trim());

describe("the lexicons", () => {
  it("are one for every subject, in the order of the codes", () => {
    expect(LEXICONS.map(({ code }) => code)).toEqual(SUBJECTS.map(({ code }) => code));
  });

  it.each(LEXICONS.flatMap((lexicon) => LEXICON_LANGUAGES.map((language) => ({ lexicon, language }))))(
    "hold every entry once, in its language: $lexicon.code $language",
    ({ lexicon, language }) => {
      const { decides, speaks, hints } = lexicon[language];
      const entries = [decides, speaks, hints].flatMap(listEntries);
      expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
      const shape = language === "ar" ? /^=?\p{Script=Arabic}+( \p{Script=Arabic}+)*$/u : /^=?[a-z0-9' ]+$/;
      for (const entry of entries) expect(entry).toMatch(shape);
    },
  );

  it.each(LEXICON_LANGUAGES)("name no empty neutral phrase: %s", (language) => {
    for (const entry of listEntries(NEUTRAL[language])) expect(entry).not.toBe("");
  });
});
