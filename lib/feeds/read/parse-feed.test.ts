import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FeedRefusal } from "./feed-refusal";
import expected from "./fixtures/expected.json";
import { parseFeed } from "./parse-feed";

const FIXTURES = new URL("./fixtures/", import.meta.url);
const NOW = Date.parse("2026-11-29T00:00:00Z");
const options = { url: "https://feeds.example/all/rss.xml", now: NOW };

describe("odd feeds", () => {
  it("are all expected", () => {
    const files = readdirSync(FIXTURES).filter((file) => file !== "expected.json");
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))("%s", (file, wanted) => {
    const bytes = readFileSync(new URL(file, FIXTURES));
    if ("refused" in wanted) {
      expect(() => parseFeed(bytes, options)).toThrow(expect.objectContaining({ as: wanted.refused }));
    } else expect(parseFeed(bytes, options)).toMatchObject(wanted);
  });
});

it("says in a sentence what a refused feed is, and what to do", () => {
  for (const as of ["page", "empty", "large", "other", "broken"] as const)
    expect(new FeedRefusal(as).message).toMatch(/^[A-Z][^.]+\. [A-Z][^.]+\.$/);
});
