import { expect, it } from "vitest";
import { isUnchanged } from "./conditional";
import { noteValidators, recallValidators } from "./validators";

const AT = Date.parse("2024-03-01T08:00:00.400Z");
const validators = noteValidators("one", "text", 1, AT);
const { etag } = validators;
const asks = (fields: Record<string, string>) => isUnchanged(new Headers(fields), validators);

it.each([
  ["its tag", { "if-none-match": etag }, true],
  ["its tag as a strong one", { "if-none-match": etag.slice(2) }, true],
  ["its tag among others", { "if-none-match": `"a", ${etag}` }, true],
  ["any tag", { "if-none-match": "*" }, true],
  ["another tag", { "if-none-match": '"a"' }, false],
  ["no tag at all", { "if-none-match": "a" }, false],
  [
    "another tag, and its date",
    { "if-none-match": '"a"', "if-modified-since": "Fri, 01 Mar 2024 08:00:00 GMT" },
    false,
  ],
  ["its date", { "if-modified-since": "Fri, 01 Mar 2024 08:00:00 GMT" }, true],
  ["a date before", { "if-modified-since": "Fri, 01 Mar 2024 07:59:59 GMT" }, false],
  ["no date", { "if-modified-since": "soon" }, false],
  ["nothing", {}, false],
])("a client that names %s", (_, fields, unchanged) => expect(asks(fields)).toBe(unchanged));

it("keeps its date as long as it does not change, and two of one second have two dates", () => {
  const note = (text: string, after: number) => noteValidators("two", text, 1, AT + after);
  const first = note("a", 0);
  expect(note("a", 5_000)).toEqual(first);
  const changed = note("b", 100);
  expect(changed.modified.getTime()).toBe(Math.floor(AT / 1_000) * 1_000 + 1_000);
  expect(note("a", 9_000).modified.getTime()).toBeGreaterThan(changed.modified.getTime());
});

it("is recalled until the library changes", () => {
  const noted = noteValidators("three", "text", 7, AT);
  expect(recallValidators("three", 7)).toEqual(noted);
  expect(recallValidators("three", 8)).toBeNull();
  expect(recallValidators("four", 7)).toBeNull();
});
