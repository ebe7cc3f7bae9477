import { expect, it } from "vitest";
import { findQuotations } from "./find-quotations";

const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['He said "we left at dawn" and went.', ["we left at dawn"]],
  ["He said “we left at dawn” and went.", ["we left at dawn"]],
  ["Er sagte „wir gingen früh“ und ging.", ["wir gingen früh"]],
  ["Il dit « nous sommes partis » et partit.", [" nous sommes partis "]],
  ["He said ‘we don’t leave at dawn’ and went.", ["we don’t leave at dawn"]],
  ["It's the rebels' house and nobody's fault.", []],
  ["قال «غادرنا عند الفجر» ومضى.", ["غادرنا عند الفجر"]],
  ["قال ”غادرنا عند الفجر“ ومضى.", ["غادرنا عند الفجر"]],
  ['"One," he said, "and two."', ["One,", "and two."]],
  ['A stray " mark alone.', []],
])("finds the quotations in %s", (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

it("follows a speech over paragraphs that each open again", () => {
  expect(quoted("“We left at dawn.\n\n“We came back at noon.”")).toEqual([
    "We left at dawn.",
    "We came back at noon.",
  ]);
});
