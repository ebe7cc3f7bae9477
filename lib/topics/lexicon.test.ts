import { describe, expect, it } from "vitest";
import { readWordList } from "../text/word-list";
import { subjectNamedBy } from "./subject-keywords";
import { SUBJECTS } from "./subjects";
import { LEXICON_LANGUAGES } from "./word-forms";

// What holds for every word list is tested in lib/text/word-list.test.ts.
describe("the subjects' word lists", () => {
  it.each(SUBJECTS.flatMap(({ slug }) => LEXICON_LANGUAGES.map((language) => ({ slug, language }))))(
    "have every entry once, in its language: $slug $language",
    ({ slug, language }) => {
      const list = readWordList(`topics/words/${slug}`);
      const entries = ["decisive", "supporting", "hint"].flatMap((grade) =>
        list.words(`${language} ${grade}`),
      );
      expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
      const shape = language === "ar" ? /^=?\p{Script=Arabic}+( \p{Script=Arabic}+)*$/u : /^=?[a-z0-9' ]+$/;
      for (const entry of entries) expect(entry).toMatch(shape);
    },
  );

  it("have no other sections", () => {
    for (const { slug } of SUBJECTS)
      expect(readWordList(`topics/words/${slug}`).sections).toHaveLength(LEXICON_LANGUAGES.length * 3);
  });
});

describe("publisher-keywords.txt", () => {
  const list = readWordList("topics/words/publisher-keywords");

  it("names the subjects, and each keyword for one only", () => {
    expect(list.sections).toEqual(SUBJECTS.map(({ slug }) => slug));
    for (const { code, slug } of SUBJECTS)
      for (const keyword of list.words(slug))
        expect([keyword, subjectNamedBy(keyword)]).toEqual([keyword, code]);
  });
});
