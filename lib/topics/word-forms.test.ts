import { describe, expect, it } from "vitest";
import { normalise } from "../text/normalise";
import { inflect, lookupForm, otherForms } from "./word-forms";

describe("English forms", () => {
  it.each([
    ["rebel", "rebels"],
    ["church", "churches"],
    ["economy", "economies"],
    ["railway", "railways"],
  ])("an entry %s also matches %s", (entry, form) => expect(inflect(entry, "en")).toContain(form));

  it("a plural entry does not match the singular", () => expect(inflect("shares", "en")).toEqual(["shares"]));
  it("a possessive matches the word", () => expect(lookupForm("court's", "en")).toBe("court"));
});

describe("Arabic forms", () => {
  it.each(["الحكومة", "والحكومة", "بالحكومة", "للحكومة", "حكومة"])(
    "%s is looked up without article",
    (word) => expect(lookupForm(normalise(word), "ar")).toBe("حكومه"),
  );

  it.each([
    ["لاعب", "لاعبين"],
    ["جامعة", "جامعات"],
    ["اقتصادي", "اقتصادية"],
    ["حكومة", "حكومتها"],
    ["مسلحون", "مسلحين"],
  ])("an entry %s also matches %s", (entry, form) =>
    expect(inflect(normalise(entry), "ar")).toContain(normalise(form)),
  );

  it("one-letter particles are removed only in further forms", () => {
    expect(otherForms("بحكومه", "ar")).toEqual(["حكومه"]);
    expect(otherForms("وبحكومه", "ar")).toEqual(["بحكومه", "حكومه"]);
    expect(otherForms("حكومه", "ar")).toEqual([]);
  });

  it("the name of God stays whole", () => expect(lookupForm("الله", "ar")).toBe("الله"));
});
