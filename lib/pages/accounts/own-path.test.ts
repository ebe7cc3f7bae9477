import { expect, it } from "vitest";
import { ownPath } from "./own-path";

it.each([
  ["/stories?after=2020", "/stories?after=2020"],
  ["/", "/"],
  [null, "/"],
  ["", "/"],
  ["stories", "/"],
  ["https://evil.example/", "/"],
  ["//evil.example/", "/"],
  ["/\\evil.example/", "/"],
  ["/.//evil.example", "/evil.example"],
  ["/%2e//evil.example", "/evil.example"],
  ["/a/..//evil.example", "/evil.example"],
  ["/\t/evil.example", "/"],
])("%j leads to %j", (value, path) => {
  expect(ownPath(value)).toBe(path);
  expect(ownPath(path)).toBe(path);
});
