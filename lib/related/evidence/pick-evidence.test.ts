import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARBOUR, makeLibrary } from "../../../scripts/test-data/in-memory-library";
import { listWords } from "../../text/tokenise";
import { pickEvidence, swapEvidence } from "./pick-evidence";
import { sameThing } from "./same-thing";
import type { Evidence } from "./shared-thing";

function evidenceOf(sources: { headline: string; text: string }[]): Evidence[] {
  const { told, rarity } = makeLibrary(sources);
  const [a, b] = told;
  return a && b ? pickEvidence(a, b, rarity) : [];
}

/** The first texts of what two articles with other headlines share. */
const firstTexts = (a: string, b: string, headlines = ["Ten years on", "Long after"]): string[] =>
  evidenceOf([
    { headline: headlines[0] ?? "", text: a },
    { headline: headlines[1] ?? "", text: b },
  ]).map(({ texts, name }) => name ?? texts[0]);

describe("pickEvidence", () => {
  test("puts names and figures with their nouns first, each as both texts write it", () => {
    const texts = evidenceOf(HARBOUR).map(({ texts }) => texts[0]);
    expect(texts).toEqual(["Port Amal", "Karim Nasser", "1,400 islanders"]);
  });

  test("does not repeat a word that is part of a name", () => {
    const texts = evidenceOf(HARBOUR).map(({ texts }) => texts[0]);
    expect(texts).not.toContain("Nasser");
    expect(texts).not.toContain("1,400");
  });

  test("puts what both headlines name before what the texts mention in passing, a country last", () => {
    const [first] = firstTexts(
      "Later Karim Nasser said on Monday that Lenn waits.",
      "In the end nobody asked Karim Nasser, who left for Oster.",
      ["The dam audit is late", "A dam audit at last"],
    );
    expect(first).toBe("dam audit");
    expect(
      firstTexts(
        "Syria said that talks in Homs went on. In Syria few hoped for it.",
        "People in Homs wait for Syria to open. All Syria waits.",
        ["The talks", "A wait"],
      ).slice(0, 2),
    ).toEqual(["Homs", "Syria"]);
  });

  test("names no office without its holder", () => {
    const text = "On Monday the Attorney General spoke of Lenn, and the Attorney General left Lenn.";
    expect(firstTexts(text, `And then, later on: ${text}`)).toEqual(["Lenn"]);
  });

  test("names what is shortened once", () => {
    const text =
      "The Lenn Fishing League met. LFL boats and the Lenn Fishing League's crews, as the LFL said, wait.";
    const texts = firstTexts(text, `And then, later on: ${text}`);
    expect(texts.filter((one) => one === "LFL" || one === "Lenn Fishing League")).toHaveLength(1);
  });

  test.each([
    [
      "a name with an ordinal",
      "He spoke of the First Covenant, and the First Covenant holds.",
      "First Covenant",
    ],
    [
      "a name whose article is written small",
      "They left Deir ez-Lenn, and Deir ez-Lenn fell.",
      "Deir ez-Lenn",
    ],
    [
      "a hyphenated phrase",
      "The court heard of same-sex marriage. On same-sex marriage it split.",
      "same-sex marriage",
    ],
    [
      "a longer phrase",
      "The background check system failed; a background check system needs staff.",
      "background check system",
    ],
    ["a name with joining words", "He flew to Mar-a-Lago at noon, and at Mar-a-Lago he dined.", "Mar-a-Lago"],
    ["a case", "She would keep Roe v. Wade as law, for Roe v. Wade is settled.", "Roe v. Wade"],
    [
      "an affair with its name",
      "The Quillan report was late, as the Quillan report had to be.",
      "Quillan report",
    ],
    [
      "a body's whole name",
      "The Lenn Centre for River Research said so. Lenn Centre for River Research staff agreed.",
      "Lenn Centre for River Research",
    ],
    ["a sum", "They asked for $5.7 billion and got no $5.7 billion.", "$5.7 billion"],
  ])("names %s whole", (_, text, whole) => {
    expect(firstTexts(text, `And then, later on: ${text}`)).toContain(whole);
  });

  test("gives a surname its full name where one text has it, never another person's", () => {
    expect(
      firstTexts(
        "Laura Robinson spoke first. Then Robinson left.",
        "It was Robinson, they said of Robinson.",
      ),
    ).toEqual(["Laura Robinson"]);
    expect(
      firstTexts(
        "Laura Robinson spoke first. Then Robinson left.",
        "Peter Robinson was late. So Robinson paid.",
      ),
    ).toEqual([]);
    expect(
      firstTexts("They read the Oster Times daily.", "In Oster nobody reads. Oster sleeps."),
    ).not.toContain("Oster");
  });

  test("grows a surname of both headlines to the whole name", () => {
    const texts = firstTexts(
      "They hailed the death of Abu Bakr al-Lenni on Sunday. Then al-Lenni was buried.",
      "Nobody mourned for Abu Bakr al-Lenni. Few knew al-Lenni at all.",
      ["The death of al-Lenni", "A headline on al-Lenni"],
    );
    expect(texts[0]).toBe("Abu Bakr al-Lenni");
  });

  test("keeps a name where the longer one is in a credit alone", () => {
    const rain = "It rained on and on and nobody went out. ".repeat(30);
    const texts = firstTexts(
      `${rain}In Oster, they slept. They like Oster.\nPhoto: Oster Harbour Press\nIt was late.`,
      `${rain}They left Oster. They miss Oster. They sold the Oster Harbour Press to a bank.`,
    );
    expect(texts).toContain("Oster");
  });

  test("leaves out roles before a person's name", () => {
    const text = "It was Special Counsel Laura Robinson who asked, Special Counsel Laura Robinson alone.";
    expect(firstTexts(text, `So it was. ${text}`)).toContain("Laura Robinson");
  });

  test.each([
    [
      "datelines",
      "GAZIANTEP, Turkey (Reuters) - Rain fell all day.",
      "GAZIANTEP, Turkey (Reuters) - Nobody came at all.",
    ],
    [
      "photographers",
      "Rain fell.\nPhoto: Jane Quillan/AFP\nIt went on.",
      "Nobody came.\nPhoto: Jane Quillan/AFP\nIt was late.",
    ],
    [
      "agencies",
      "Rain fell, Reuters said, and Reuters was right.",
      "Nobody came, said Reuters. So Reuters wrote.",
    ],
    ["months and days", "On Monday, in March, rain fell.", "Nobody came on Monday in March."],
    ["bare figures", "There were 94, and 41 more, and 94 again.", "They saw 94 of 41, and then 94."],
    [
      "where something belongs",
      "The Lenn-based group met. The Lenn-based group left.",
      "A Lenn-based firm won. This Lenn-based firm grew.",
    ],
  ])("tells nothing by %s", (_, a, b) => {
    const texts = firstTexts(a, b);
    for (const thing of [
      "GAZIANTEP",
      "Jane Quillan",
      "Quillan",
      "Reuters",
      "March",
      "Monday",
      "94",
      "41",
      "Lenn-based",
    ])
      expect(texts).not.toContain(thing);
  });

  test("leaves out outlets' own names", () => {
    const text = "The Skell Herald was told of it. Nobody but the Skell Herald asked.";
    const { told, rarity } = makeLibrary([
      { headline: "Ten years on", text },
      { headline: "Long after", text: `Again. ${text}` },
    ]);
    const [a, b] = told;
    if (!a || !b) throw new Error("two articles");
    const names = (outlets: string[]) => pickEvidence(a, b, rarity, { outlets }).map(({ texts }) => texts[0]);
    expect(names([])).toContain("Skell Herald");
    expect(names(["Skell Herald", "The Lamp"])).not.toContain("Skell Herald");
  });

  test("shows the sentence that has several of the shared things, the lead before the rest", () => {
    const [place] = evidenceOf([
      {
        headline: "Ten years on",
        text: "Port Amal slept. In Port Amal, Karim Nasser counted 312 boats. Port Amal woke.",
      },
      { headline: "Long after", text: "Karim Nasser counted 312 boats at Port Amal." },
    ])
      .filter(({ texts }) => texts[0] === "Port Amal")
      .map(({ places }) => places[0]);
    expect(place).toMatchObject({ field: "text", start: 20 });
  });

  test("distinguishes the same count of two peoples, and spellings of one sum", () => {
    expect(firstTexts("They held 32 Syrian rebels.", "They freed 32 Turkish rebels.")).not.toContain("32");
    expect(firstTexts("It cost 1.5 million dinars.", "They paid 1,500,000 dinars.")[0]).toBe(
      "1.5 million dinars",
    );
  });

  test("distinguishes two words with the same stem, and Arabic words that only look alike", () => {
    const lights = (word: string) => `A ${word} of lights. The ${word} grows, and every ${word} shines.`;
    expect(firstTexts(lights("universe"), lights("university"))).not.toContain("universe");
    expect(firstTexts(lights("colony"), lights("colonies"))).toContain("colony");
    expect(sameThing("word", ["مدرسة", "المدرسة"])).toBe(true);
    expect(sameThing("word", ["مكتب", "مكتبي"])).toBe(false);
  });

  test("leaves out a word that both use in passing", () => {
    const filler = Array.from(
      { length: 110 },
      (_, index) => `x${String.fromCharCode(97 + (index % 26))}${index}y`,
    );
    const text = `${filler.join(" ")} lighthouse.`;
    expect(firstTexts(text, text, ["one", "two"])).not.toContain("lighthouse");
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
        expect(evidence.length).toBeLessThanOrEqual(5);
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
