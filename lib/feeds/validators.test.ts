import { expect, it } from "vitest";
import { getValidators, isCurrent, saveValidators } from "./validators";

const AT = Date.parse("2024-03-01T08:00:00.400Z");
const validators = saveValidators("one", "text", 1, AT);
const { etag } = validators;
const isCurrentFor = (headers: Record<string, string>) => isCurrent(new Headers(headers), validators);

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
  ["its tag, and wants a reload", { "if-none-match": etag, "cache-control": "no-cache" }, true],
])("a client that names %s", (_, headers, current) => expect(isCurrentFor(headers)).toBe(current));

it("keeps its date as long as it does not change, and two of one second have two dates", () => {
  const save = (text: string, after: number) => saveValidators("two", text, 1, AT + after);
  const first = save("a", 0);
  expect(save("a", 5_000)).toEqual(first);
  const changed = save("b", 100);
  expect(changed.modified.getTime()).toBe(Math.floor(AT / 1_000) * 1_000 + 1_000);
  expect(save("a", 9_000).modified.getTime()).toBeGreaterThan(changed.modified.getTime());
});

it("has its validators looked up until the library changes", () => {
  const saved = saveValidators("three", "text", 7, AT);
  expect(getValidators("three", 7)).toEqual(saved);
  expect(getValidators("three", 8)).toBeNull();
  expect(getValidators("four", 7)).toBeNull();
});
