import { describe, expect, it } from "vitest";
import { type Hop, permanentAddress, redirectTarget } from "./redirects";

/** Redirects with these statuses from /0 to /1, /2 and so on. */
const hops = (...statuses: number[]): Hop[] =>
  statuses.map((status, at) => ({
    status,
    from: `https://a.example/${at}`,
    to: `https://a.example/${at + 1}`,
  }));

describe("the permanent address", () => {
  it.each([
    ["the one asked for, without redirects", [], "/0"],
    ["the end of permanent redirects", [301, 308], "/2"],
    ["the one before the first temporary redirect", [301, 302, 301], "/1"],
    ["the one asked for, if the first redirect is temporary", [307, 301], "/0"],
  ])("is %s", (_, statuses, path) =>
    expect(permanentAddress("https://a.example/0", hops(...statuses))).toBe(`https://a.example${path}`),
  );
});

describe("the target of a redirect", () => {
  const from = new URL("https://a.example/feeds/news?page=1");
  it.each([
    ["https://b.example/x", "https://b.example/x"],
    ["//b.example/x", "https://b.example/x"],
    ["/x", "https://a.example/x"],
    ["x", "https://a.example/feeds/x"],
    ["?page=2", "https://a.example/feeds/news?page=2"],
    ["", "https://a.example/feeds/news?page=1"],
    [undefined, undefined],
    ["https://[", undefined],
  ])("%s is %s", (location, target) => expect(redirectTarget(from, location)?.href).toBe(target));
});
