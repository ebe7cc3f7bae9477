import { describe, expect, it } from "vitest";
import { parsePaste } from "../parse-paste";

const NOW = Date.parse("2024-06-01T00:00:00Z");
const TEXT = [
  "The old bridge over the river was closed on Monday after engineers found that its third pillar had moved by a hand.",
  "The county expects that the bridge will be open again in spring, once every stone of the pillar has been measured.",
];

/** The authors of an article whose by-line is this line. */
const authorsOf = (byline: string): string[] =>
  parsePaste(`Old bridge over the river is closed\n${byline}\n3 May 2021\n\n${TEXT.join("\n\n")}`, {
    now: NOW,
  })
    .article.credits.filter(({ role }) => role === "Author")
    .map(({ name }) => name);

describe("the names of a by-line", () => {
  it.each([
    ["Port Senna – Jane Doe", ["Jane Doe"]],
    ["Jane Doe – Harbour Daily", ["Jane Doe"]],
    ["By José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Por Juan Pérez y Ana Gil", ["Juan Pérez", "Ana Gil"]],
    ["By BYRON SMITH", ["BYRON SMITH"]],
    ["By Jane Doe, MD, PhD", ["Jane Doe"]],
  ])("are found in %s", (byline, authors) => {
    expect(authorsOf(byline)).toEqual(authors);
  });

  it.each(["View full profile", "Order now", "Posted", "Secure checkout"])("are not %s", (line) => {
    expect(authorsOf(line)).toEqual([]);
  });

  it("are found in time in a long list of capitals", () => {
    const list = Array.from({ length: 40 }, () => "NATO").join(", ");
    expect(authorsOf(`Jane Doe, ${list} and others`)).not.toContain("NATO and others");
  });
});
