import { describe, expect, test } from "vitest";
import { findFigures } from "./figures";
import { listWords } from "./tokenise";

const termsOf = (text: string): string[] => findFigures(text, listWords(text)).map(({ term }) => term);

describe("findFigures", () => {
  test("drops grouping and includes the noun", () => {
    expect(termsOf("About 63,000 displaced people arrived.")).toEqual(["63000", "63000 displac"]);
    expect(termsOf("About 63, 000 persons arrived.")).toEqual(["63000", "63000 person"]);
  });

  test("applies scales and percent signs", () => {
    expect(termsOf("It cost $1.5 million.")).toEqual(["1500000"]);
    expect(termsOf("Some 39 percent, or 39%, agreed.")).toEqual(["39%", "39%"]);
    expect(termsOf("Some 39 per cent agreed, 41 percent did not.")).toEqual(["39%", "41%"]);
    expect(termsOf("وافق 39 بالمئة ورفض 41 في المائة.")).toEqual(["39%", "41%"]);
    expect(termsOf("It costs 39 per person.")).toEqual(["39", "39 person"]);
  });

  test("skips adjectives of nationality", () => {
    expect(termsOf("They held 32 Syrian rebels.")).toContain("32 rebel");
  });

  test("takes small numbers only with their noun, and as vague", () => {
    expect(findFigures("for 3 days", listWords("for 3 days"))).toMatchObject([
      { term: "3 day", vague: true },
    ]);
  });

  test("leaves clock times, scores and fractions alone", () => {
    expect(termsOf("At 10:37 the score was 21-14 and 3/4 full.")).toEqual([]);
  });

  test("reads dates in both orders and both languages", () => {
    expect(termsOf("on 1 November 2019 and in September 2015")).toEqual(["--11-01", "2019-11-01", "2015-09"]);
    expect(termsOf("on Jan. 10 there")).toEqual(["--01-10"]);
    expect(termsOf("November 1, 2019")).toEqual(["--11-01", "2019-11-01"]);
    expect(termsOf("في 21 سبتمبر 2014")).toEqual(["--09-21", "2014-09-21"]);
  });

  test("reads Arabic digits and scales", () => {
    expect(termsOf("نحو ٤٥ مليون شخص")).toContain("45000000");
  });

  test("does not take a verb for a month or a long number for a year", () => {
    expect(termsOf("they may 2 times march 3 miles")).not.toContain("--05-02");
    expect(termsOf("in 2016")).toEqual(["2016"]);
  });
});
