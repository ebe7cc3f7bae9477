import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePassages, type PassageSource } from "./passages";
import { sentenceAround } from "./sentence-around";
import type { Evidence } from "./shared-thing";

const source = (text: string, language = "en", headline = ""): PassageSource => ({
  fields: { text, headline, abstract: "" },
  language,
});

/** Evidence of words that both texts contain, at their first occurrence. */
const shared = (here: PassageSource, there: PassageSource, ...pairs: [string, string][]): Evidence[] =>
  pairs.map(([a, b], term) => ({
    ...{ term, kind: "name", texts: [a, b] },
    places: [
      { field: "text", start: here.fields.text.indexOf(a), end: here.fields.text.indexOf(a) + a.length },
      { field: "text", start: there.fields.text.indexOf(b), end: there.fields.text.indexOf(b) + b.length },
    ],
  }));
const marked = ({ parts }: { parts: string[] }) =>
  parts.map((part, at) => (at % 2 ? `[${part}]` : part)).join("");

const STORM = source(
  "Port Amal is a town. Mr. Nasser, who runs the harbour of Port Amal, counted 1,400 islanders. The rest is rain.\n\nThe stage was built in 1961.",
);
const LATER = source(
  "Nobody slept. “We wait,” said Nasser. Some 1,400 islanders are cut off from Port Amal.",
);

describe("the passages of a link", () => {
  it("are the sentences of both texts with the shared things marked, one passage for several things", () => {
    const evidence = shared(STORM, LATER, ["Nasser", "Nasser"], ["1,400 islanders", "1,400 islanders"]);
    const { here, there } = makePassages(evidence, STORM, LATER);
    expect(here.map(marked)).toEqual([
      "Mr. [Nasser], who runs the harbour of Port Amal, counted [1,400 islanders].",
    ]);
    expect(there.map(marked)).toEqual([
      "“We wait,” said [Nasser].",
      "Some [1,400 islanders] are cut off from Port Amal.",
    ]);
  });

  it("begin with the sentence that refers to the other article, where one does", () => {
    const start = LATER.fields.text.indexOf("cut off");
    const place = { field: "text" as const, start, end: start + "cut off".length };
    const evidence = shared(STORM, LATER, ["Nasser", "Nasser"], ["1,400 islanders", "1,400 islanders"]);
    const { here, there } = makePassages(evidence, STORM, LATER, { side: 1, place });
    expect(there.map(marked)).toEqual([
      "Some [1,400 islanders] are [cut off] from Port Amal.",
      "“We wait,” said [Nasser].",
    ]);
    expect(here).toHaveLength(1);
    expect(makePassages([], STORM, LATER, { side: 1, place }).there.map(marked)).toEqual([
      "Some 1,400 islanders are [cut off] from Port Amal.",
    ]);
  });

  it("are at most three per text, and what does not fit in one text is marked in neither", () => {
    const lines = source("One ant.\nTwo bees.\nThree cats.\nFour dogs.");
    const line = source("An ant, bees, cats and dogs.");
    const evidence = shared(
      lines,
      line,
      ["ant", "ant"],
      ["bees", "bees"],
      ["cats", "cats"],
      ["dogs", "dogs"],
    );
    const { here, there } = makePassages(evidence, lines, line);
    expect(here.map(marked)).toEqual(["One [ant].", "Two [bees].", "Three [cats]."]);
    expect(there.map(marked)).toEqual(["An [ant], [bees], [cats] and dogs."]);
  });

  it("cut a long sentence to about 160 characters around the shared thing, between words", () => {
    const long = source(`${"word ".repeat(60)}Hmeimim ${"more ".repeat(60)}end.`);
    const { here } = makePassages(shared(long, long, ["Hmeimim", "Hmeimim"]), long, long);
    const text = here.map(marked)[0] ?? "";
    expect(text).toMatch(/^…(word )+\[Hmeimim\]( more)+…$/);
    expect(text.length).toBeGreaterThan(140);
    expect(text.length).toBeLessThan(180);
  });

  it("work for an Arabic text and an English one", () => {
    const arabic = source("وصل الوزير إلى قاعدة حميميم أمس. هل بقي؟ غادر في اليوم التالي.", "ar");
    const english = source("The minister came to Hmeimim yesterday. He left.");
    const { here, there } = makePassages(shared(arabic, english, ["حميميم", "Hmeimim"]), arabic, english);
    expect(here.map(marked)).toEqual(["وصل الوزير إلى قاعدة [حميميم] أمس."]);
    expect(there.map(marked)).toEqual(["The minister came to [Hmeimim] yesterday."]);
  });

  it("are found by their words where a text has changed, and left out where it no longer has them", () => {
    const evidence = shared(STORM, LATER, ["Nasser", "Nasser"]);
    const changed = source("A new first line. Nasser is still the harbour master.");
    expect(makePassages(evidence, changed, LATER).here.map(marked)).toEqual([
      "[Nasser] is still the harbour master.",
    ]);
    expect(makePassages(evidence, source("Another text altogether, and longer than that."), LATER)).toEqual({
      ...{ here: [], there: [] },
    });
  });

  it("always quote the text, with the marks where the evidence is", () => {
    const words = fc.array(
      fc.constantFrom("Mr.", "at", "😀", "Hmeimim", "٣٤", "ran.", "\n", "حلب", "“So?”"),
      {
        ...{ minLength: 5, maxLength: 120 },
      },
    );
    fc.assert(
      fc.property(words, fc.nat(), (list, seed) => {
        const text = list.join(" ");
        const word = list[seed % list.length] ?? "";
        fc.pre(word !== "\n");
        const told = source(text);
        const { here } = makePassages(shared(told, told, [word, word]), told, told);
        expect(here).toHaveLength(1);
        const parts = here[0]?.parts ?? [];
        expect(parts[1]).toBe(word);
        expect(text).toContain(parts.join("").replace(/^…|…$/g, ""));
      }),
    );
  });
});

describe("the sentence around a place", () => {
  it("does not end at an abbreviation, but does end with its line", () => {
    const text = "Gen. A. Petrov spoke\nMore.";
    expect(sentenceAround(text, { start: 8, end: 14 }, "en")).toEqual({ start: 0, end: 20 });
  });
});
