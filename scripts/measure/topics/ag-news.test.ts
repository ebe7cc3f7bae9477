import { describe, expect, it } from "vitest";
import { judgeAgNews } from "./ag-news";

describe("judgeAgNews", () => {
  it("counts only the first subject, by its section", () => {
    expect(judgeAgNews("business", ["labour", "crime-law-and-justice"])).toEqual({
      right: ["business"],
      counted: ["business"],
      assigned: ["business", "world"],
    });
  });

  it("never counts a subject without a section as right", () =>
    expect(judgeAgNews("world", ["health"]).counted).toEqual(["(health)"]));

  it("counts nothing if nothing was assigned", () => expect(judgeAgNews("sport", []).counted).toEqual([]));
});
