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

describe("what came with a feed", () => {
  const cyrillic = Buffer.from("<rss><channel><title>\xcf\xee\xf0\xf2</title></channel></rss>", "latin1");
  const title = (bytes: Uint8Array, contentType?: string) =>
    parseFeed(bytes, { ...options, contentType }).title;

  it("tells its charset where it does not", () => {
    expect(title(cyrillic, "text/xml; charset=windows-1251")).toBe("Порт");
    const declared = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic]);
    expect(title(declared, "text/xml; charset=iso-8859-1")).toBe("Порт");
    expect(
      title(Buffer.from("<rss><channel><title>Ü</title></channel></rss>"), "text/xml; charset=koi8-r"),
    ).toBe("Ü");
  });

  it("tells a page that starts like anything else", () => {
    const page = "<div>Sorry</div><body>Closed</body>";
    expect(() => parseFeed(page, { ...options, contentType: "text/html; charset=utf-8" })).toThrow(
      "a web page",
    );
    expect(() => parseFeed(page, options)).toThrow("not a feed");
  });

  it("may be too large", () => {
    expect(() => parseFeed("x".repeat(33_000_000), options)).toThrow("too large to read as a feed");
  });
});
