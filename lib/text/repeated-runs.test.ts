import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveredBy, findRepeatedRuns, runsOf } from "./repeated-runs";

const FOOTER = "Sign up for the Harbour Letter, our note on ships and tides.";
const SUBJECTS = [
  "The ferry to Corran was cancelled after its engine failed.",
  "Two divers found an anchor that may be four centuries old.",
  "The council wants lower fares for islanders in winter.",
  "A lighthouse keeper retires after forty years alone.",
  "Fishermen say the new quota leaves them no living.",
  "The harbour master closed the eastern basin on Monday.",
];
const own = SUBJECTS.map((subject) => `${subject}\n${FOOTER}`);
const none = Array.from({ length: 40 }, (_, at) =>
  runsOf(`Another outlet tells of something else, number ${at} of forty.`),
);
const textOf = (text: string, runs: readonly string[]) =>
  coveredBy(text, new Set(runs)).map(({ start, end }) => text.slice(start, end));

describe("what an outlet repeats", () => {
  it("is found by the repetition, wherever it stands", () => {
    const runs = findRepeatedRuns(own, none);
    expect(textOf(own[0] ?? "", runs)).toEqual([FOOTER.slice(0, -1)]);
    expect(textOf(`${FOOTER} A storm is coming.`, runs)).toEqual([FOOTER.slice(0, -1)]);
  });

  it("is not what others write as well", () => {
    expect(
      findRepeatedRuns(
        own,
        none.map(() => runsOf(FOOTER)),
      ),
    ).toEqual([]);
  });

  it("is in half of the articles where there are no others to compare with", () => {
    expect(textOf(own[0] ?? "", findRepeatedRuns(own, []))).toEqual([FOOTER.slice(0, -1)]);
    const seldom = [
      ...own,
      ...Array.from({ length: 9 }, (_, at) => `Item ${at} of the day's list is short.`),
    ];
    expect(textOf(FOOTER, findRepeatedRuns(seldom, []))).toEqual([]);
  });

  it("is not what a few articles on one story share", () => {
    const strike = "The strike at the northern container terminal goes on.";
    const articles = SUBJECTS.map((subject, at) => (at < 4 ? `${subject} ${strike}` : subject));
    expect(findRepeatedRuns(articles, none)).toEqual([]);
  });

  it("is found in Arabic too", () => {
    const footer = "تابعوا أخبارنا على منصات التواصل";
    const articles = SUBJECTS.map((_, at) => `خبر رقم ${at} عن الميناء القديم\n${footer}`);
    expect(textOf(articles[2] ?? "", findRepeatedRuns(articles, none)).join()).toContain("منصات التواصل");
  });
});

it("covers only words of the text, in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const stretches = coveredBy(text, runsOf(text));
      let at = 0;
      for (const { start, end } of stretches) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});
