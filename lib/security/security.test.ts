import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";
import { isOwnOrigin } from "./origin";

const sent = (fields: Record<string, string>) => new Headers({ host: "localhost:3000", ...fields });

describe("the origin of a write", () => {
  it.each([
    ["our own page", { origin: "http://localhost:3000" }, true],
    ["a foreign page", { origin: "https://evil.example" }, false],
    ["another port of this machine", { origin: "http://localhost:4000" }, false],
    ["a sandboxed frame", { origin: "null" }, false],
    ["no origin, foreign by the browser's word", { "sec-fetch-site": "cross-site" }, false],
    ["no origin, our own by the browser's word", { "sec-fetch-site": "same-origin" }, true],
    ["nothing said", {}, false],
  ])("%s", (_, fields, own) => expect(isOwnOrigin(sent(fields), undefined)).toBe(own));

  it("may be the public address if a proxy changes the host", () => {
    expect(isOwnOrigin(sent({ origin: "https://news.example" }), "https://news.example/")).toBe(true);
    expect(isOwnOrigin(sent({ origin: "http://news.example" }), "https://news.example/")).toBe(false);
  });
});

describe("the Content-Security-Policy", () => {
  it("only lets scripts with the nonce run", () => {
    const policy = contentSecurityPolicy("abc", false);
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
    expect(policy).not.toContain("unsafe");
  });
});
