import { expect, it } from "vitest";
import { listRuns } from "./list-runs";

const phrases = (text: string) =>
  listRuns(text).map(({ words, gaps }) =>
    words.map(({ surface }, at) => surface + (gaps[at] ?? "")).join(""),
  );

it("finds noun phrases and reaches over no verb, no sentence and no punctuation", () => {
  const found = phrases("High seas treaty passes. Nations agree text, delegates say");
  expect(found).toContain("High seas treaty");
  expect(found.filter((one) => /passes|agree|say|\.|,/.test(one))).toEqual([]);
});

it("keeps compounds with hyphens whole", () => {
  const found = phrases("Parliament holds no-confidence vote");
  expect(found).toContain("no-confidence vote");
  expect(found).not.toContain("confidence vote");
});

it.each([
  ["a judgement", "Disgraceful speech", "Disgraceful speech"],
  ["what one side calls the other", "terrorist attack in Aleppo", "terrorist attack"],
  ["a title", "Attorney General", "Attorney General President"],
  ["a number", "two earthquakes", "two earthquakes"],
  ["a month", "April fire", "April fire"],
  ["a verb after who acts", "Court rules on guns", "Court rules"],
  ["an abbreviation's other half", "St. Louis protests", "Louis protests"],
])("never takes %s into a phrase", (_, text, phrase) => {
  expect(phrases(text)).not.toContain(phrase);
});

it("takes verbs' forms that are part of a name", () => {
  expect(phrases("They freed the Ever Given on Monday")).toContain("Ever Given");
  expect(phrases("He would close Planned Parenthood for good")).toContain("Planned Parenthood");
});

it("finds Arabic phrases that end with a definite word and begin with no verb or title", () => {
  const found = phrases("يعلن وزير الخارجية افتتاح قناة السويس الجديدة");
  expect(found).toContain("قناة السويس الجديدة");
  expect(found.filter((one) => /^(?:يعلن|وزير)/.test(one))).toEqual([]);
});

it("lets an Arabic noun without the article end a phrase only after what happened", () => {
  expect(phrases("مقتل رضيعة في جدة")).toContain("مقتل رضيعة");
  expect(phrases("مقتل 27 شخصا في أريحا").filter((one) => /27/.test(one))).toEqual([]);
  expect(phrases("سيارة رضيعة في جدة")).not.toContain("سيارة رضيعة");
});
