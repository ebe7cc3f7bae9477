import { expect, test } from "vitest";
import { groupArticles } from "./group-articles";

test("articles that links tie together over any number of steps are one group, whatever the order", () => {
  const links = [
    { from: "d", to: "c" },
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "x", to: "y" },
  ];
  for (const some of [links, links.toReversed()]) {
    const groups = groupArticles(some);
    expect(["a", "b", "c", "d"].map((name) => groups.get(name))).toEqual(["a", "a", "a", "a"]);
    expect(groups.get("y")).toBe("x");
  }
});
