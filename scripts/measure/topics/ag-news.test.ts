import { describe, expect, it } from "vitest";
import { judgeAgNews } from "./ag-news";

describe("judgeAgNews", () => {
  it("counts the first subject alone, by its section", () => {
    expect(judgeAgNews("business", ["labour", "crime-law-and-justice"])).toEqual({
      right: ["business"],
      counted: ["business"],
      assigned: ["business", "world"],
    });
  });

  it("lets no subject without a section be right", () =>
    expect(judgeAgNews("world", ["health"]).counted).toEqual(["(health)"]));

  it("counts nothing where nothing was assigned", () => expect(judgeAgNews("sport", []).counted).toEqual([]));
});
