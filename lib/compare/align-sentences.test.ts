import { describe, expect, it } from "vitest";
import { article, compareTwo } from "../../scripts/test-data/compared-sides";

/** The pairs of sentences that are said to say the same, by their first words. */
function pairsOf(a: string, b: string, languages: [string, string] = ["en", "en"]): [string, string][] {
  const compared = compareTwo(article("a", "", a, languages[0]), article("b", "", b, languages[1]));
  const opening = (side: "a" | "b", index: number) =>
    (compared[side].sentences[index]?.text ?? "").split(" ").slice(0, 3).join(" ");
  return compared.alignment.both.flatMap((passage) =>
    passage.a.flatMap((x) => passage.b.map((y): [string, string] => [opening("a", x), opening("b", y)])),
  );
}

describe("what both say", () => {
  it("pairs sentences that make one statement in other words", () => {
    expect(
      pairsOf(
        "The ferry Aurora sank off Lindholm with 212 passengers on board. Bakers in the town went home early.",
        "Divers reached the wreck at noon. Off Lindholm the Aurora sank, and 212 passengers were on board.",
      ),
    ).toEqual([["The ferry Aurora", "Off Lindholm the"]]);
  });

  it("pairs quotations that one side cuts short", () => {
    expect(
      pairsOf(
        "“We will raise the wreck of the Aurora before the winter storms begin, whatever it may cost,” Maria Delgado said at the quay of Lindholm.",
        "Delgado promised that they “will raise the wreck of the Aurora before the winter storms begin”.",
      ),
    ).toHaveLength(1);
  });

  it("does not pair sentences that share names alone", () => {
    expect(
      pairsOf(
        "Maria Delgado told Peter Novak of the Harbour Trust to resign.",
        "Peter Novak joined the Harbour Trust when Maria Delgado was a child.",
      ),
    ).toEqual([]);
  });

  it("does not pair sentences that share a subject and say other things of it", () => {
    expect(
      pairsOf(
        "The Aurora was built in a yard near Lindholm by two hundred carpenters.",
        "Passengers of the Aurora complained for years that its cabins were damp.",
      ),
    ).toEqual([]);
  });
});

describe("what only one says", () => {
  const only = (a: string, b: string, languages: [string, string] = ["en", "en"]) => {
    const compared = compareTwo(article("a", "", a, languages[0]), article("b", "", b, languages[1]));
    return compared.onlyA.map(({ sentence }) => compared.a.sentences[sentence]?.text);
  };
  const B =
    "The Aurora sank off Lindholm on Tuesday. Its captain, Peter Novak, had warned the Harbour Trust of leaks. Divers found the bell.";

  it("claims a sentence that nothing in the other text is like", () => {
    expect(only("Bakers in Oslo baked saffron bread for the mourners.", B)).toHaveLength(1);
  });

  it("claims nothing of a sentence that two neighbours of the other text say together", () => {
    expect(only("Captain Peter Novak warned of leaks before the Aurora sank.", B)).toEqual([]);
  });

  it("claims nothing of a sentence too short to judge", () => {
    expect(only("It was late.", B)).toEqual([]);
  });

  it("claims no captions and no links", () => {
    expect(only("More: Why saffron bread is expensive in Oslo\nREUTERS/Ann Lee", B)).toEqual([]);
  });

  it("claims little across languages, and nothing without names or figures", () => {
    expect(
      only("Bakers baked saffron bread for the mourners.", "غرقت العبارة قرب الميناء يوم الثلاثاء.", [
        "en",
        "ar",
      ]),
    ).toEqual([]);
  });
});

it("pairs the sentences of a translation by its words of known meaning", () => {
  expect(
    pairsOf(
      "The government signed an agreement with Russia in Damascus. Farmers in the south protest against the price of bread.",
      "وقعت الحكومة اتفاقا مع روسيا في دمشق. يحتج المزارعون في الجنوب على سعر الخبز.",
      ["en", "ar"],
    ).length,
  ).toBeGreaterThan(0);
});
