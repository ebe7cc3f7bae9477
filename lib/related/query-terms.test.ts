import { describe, expect, test } from "vitest";
import { pickQueryTerms } from "./query-terms";
import { HARBOUR, makeLibrary } from "./test-library";

const { told, rarity, termOf } = makeLibrary(HARBOUR);
const profile = told[0]?.profile;
const pick = (limits?: { terms: number; postings: number }): string[] =>
  profile ? pickQueryTerms(profile, rarity, limits).map((id) => termOf.get(id) ?? "") : [];

describe("pickQueryTerms", () => {
  test("asks for single words that stand in other articles too, rare and stressed ones first", () => {
    const terms = pick();
    expect(terms).toContain("nasser");
    expect(terms).toContain("ferri");
    expect(terms).not.toContain("master");
    expect(terms.every((term) => /^\p{L}+$/u.test(term))).toBe(true);
    expect(terms.indexOf("ferri")).toBeLessThan(terms.indexOf("bread"));
  });

  test("keeps to its limits", () => {
    expect(pick({ terms: 4, postings: 1000 })).toHaveLength(4);
    expect(pick({ terms: 30, postings: 10 }).length).toBeLessThan(6);
    expect(pick({ terms: 30, postings: 0 })).toHaveLength(3);
  });
});
