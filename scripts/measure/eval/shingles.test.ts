import { describe, expect, it } from "vitest";
import { shingleScores } from "./shingles";

describe("shingleScores", () => {
  it("compares runs of four words, whatever is between them", () => {
    expect(shingleScores("One, two; three four!", "one two three four")).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
    const half = shingleScores("one two three four five", "one two three four six");
    expect(half).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it("is 0 if one of them is empty, and 1 for the same short text", () => {
    expect(shingleScores("", "one two three four")).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(shingleScores("جسر جديد", "جسر جديد").f1).toBe(1);
  });
});
