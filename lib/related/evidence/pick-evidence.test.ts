import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARBOUR, makeLibrary } from "../../../scripts/test-data/in-memory-library";
import { listWords } from "../../text/tokenise";
import { pickEvidence, swapEvidence } from "./pick-evidence";
import type { Evidence } from "./shared-thing";

function evidenceOf(sources: { headline: string; text: string }[]): Evidence[] {
  const { told, rarity } = makeLibrary(sources);
  const [a, b] = told;
  return a && b ? pickEvidence(a, b, rarity) : [];
}

describe("pickEvidence", () => {
  test("puts names and figures with their nouns first, each as both texts write it", () => {
    const evidence = evidenceOf(HARBOUR);
    const names = evidence
      .filter(({ kind }) => kind === "name" || kind === "figure")
      .map(({ texts }) => texts[0]);
    expect(names).toEqual(["Port Amal", "Karim Nasser", "1,400 islanders"]);
    expect(evidence.length).toBeLessThanOrEqual(8);
  });

  test("does not repeat a word that is part of a name", () => {
    const texts = evidenceOf(HARBOUR).map(({ texts }) => texts[0]);
    expect(texts).not.toContain("Nasser");
    expect(texts).not.toContain("1,400");
  });

  test("puts a country after a town", () => {
    const evidence = evidenceOf([
      {
        headline: "Talks in Syria",
        text: "Syria said that talks in Homs on Syria went on. In Syria few hoped for it.",
      },
      {
        headline: "Homs waits",
        text: "People in Homs wait for Syria to open. All Syria waits for word on Syria.",
      },
    ]);
    expect(evidence.map(({ texts }) => texts[0]).slice(0, 2)).toEqual(["Homs", "Syria"]);
  });

  test("distinguishes the same day of two years, and the same count of two peoples", () => {
    const [first = "", second = ""] = ["Ten years on", "Long after"];
    const texts = (a: string, b: string) =>
      evidenceOf([
        { headline: first, text: a },
        { headline: second, text: b },
      ]).map(({ texts }) => texts.join(" = "));
    expect(texts("It began on 10 January 2015.", "It ended on 10 January 2016.")).toEqual([]);
    expect(texts("They held 32 Syrian rebels.", "They freed 32 Turkish rebels.")).toEqual([
      "32 = 32",
      "rebels = rebels",
    ]);
    expect(texts("It cost 1.5 million dinars.", "They paid 1,500,000 dinars.")[0]).toBe(
      "1.5 million dinars = 1,500,000 dinars",
    );
  });

  test("distinguishes two words with the same stem", () => {
    const text = (word: string) => ({ headline: "Lights", text: `A ${word} of lights. The ${word} grows.` });
    const texts = evidenceOf([text("universe"), text("university")]).map(({ texts }) => texts[0]);
    expect(texts).not.toContain("universe");
    expect(evidenceOf([text("colony"), text("colonies")]).map(({ texts }) => texts[1])).toContain("colonies");
  });

  test("leaves out a word that both use once and in passing", () => {
    const filler = Array.from(
      { length: 110 },
      (_, index) => `x${String.fromCharCode(97 + (index % 26))}${index}y`,
    );
    const sources = ["one", "two"].map((headline) => ({ headline, text: `${filler.join(" ")} lighthouse.` }));
    expect(evidenceOf(sources).map(({ texts }) => texts[0])).not.toContain("lighthouse");
  });

  test("everything it names is at its places in both texts, whatever the texts", () => {
    const words =
      "Omar al-Rashid Al-Rashid’s Rashid 63,000 63000 displaced people Jan. 10 January May 2015 1.5 million % Port Amal Port-Amal ports . , \n\n storm Storms وقال الجسر الجسور".split(
        " ",
      );
    const text = fc.array(fc.constantFrom(...words), { maxLength: 50 }).map((list) => list.join(" "));
    const source = fc.record({ headline: text, text });
    const stemsOf = (surface: string) => new Set(listWords(surface).map(({ stem }) => stem));
    fc.assert(
      fc.property(source, source, (a, b) => {
        const evidence = evidenceOf([a, b]);
        expect(evidence.length).toBeLessThanOrEqual(8);
        for (const { texts, places, kind } of evidence) {
          for (const [index, source] of [a, b].entries()) {
            const { field, start, end } = places[index] ?? { field: "text", start: 0, end: 0 };
            const whole = field === "headline" ? source.headline : source.text;
            expect(whole.slice(start, end)).toBe(texts[index]);
          }
          if (kind === "date" || kind === "figure") continue;
          const stems = stemsOf(texts[1]);
          for (const stem of stemsOf(texts[0])) if (stem !== "al") expect(stems).toContain(stem);
        }
      }),
    );
  });

  test("swapEvidence is its own inverse and swaps texts and places", () => {
    for (const evidence of evidenceOf(HARBOUR)) {
      const swapped = swapEvidence(evidence);
      expect(swapped.texts).toEqual([evidence.texts[1], evidence.texts[0]]);
      expect(swapEvidence(swapped)).toEqual(evidence);
    }
  });
});
