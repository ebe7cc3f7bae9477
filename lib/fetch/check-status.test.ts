import { describe, expect, it } from "vitest";
import { retryAfterOf } from "./check-status";

describe("Retry-After", () => {
  const now = Date.parse("2026-11-29T10:00:00Z");
  it.each([
    ["120", 120],
    [" 0 ", 0],
    ["Sun, 29 Nov 2026 10:01:30 GMT", 90],
    ["Sun, 29 Nov 2026 09:00:00 GMT", 0],
    ["soon", null],
    ["-5", null],
    ["99999999999999", null],
    [undefined, null],
  ])("%s means %s seconds", (header, seconds) => expect(retryAfterOf(header, now)).toBe(seconds));
});
