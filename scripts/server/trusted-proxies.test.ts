import type { IncomingMessage } from "node:http";
import type { BlockList } from "node:net";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const { clientAddress, readTrustedProxies } = (await import(
  resolve("scripts/server/trusted-proxies.mjs")
)) as {
  clientAddress: (request: IncomingMessage, trusted: BlockList) => string;
  readTrustedProxies: (setting?: string) => BlockList;
};

const asked = (remoteAddress: string, headers: Record<string, string>) => {
  const request = { socket: { remoteAddress }, headers: { ...headers } } as unknown as IncomingMessage;
  return (trusted: string) => ({
    address: clientAddress(request, readTrustedProxies(trusted)),
    headers: request.headers,
  });
};

describe("the address that a request comes from", () => {
  it.each([
    ["the socket's", "203.0.113.9", {}, "", "203.0.113.9"],
    [
      "the socket's, whatever a stranger claims",
      "203.0.113.9",
      { "x-forwarded-for": "127.0.0.1" },
      "127.0.0.1",
      "203.0.113.9",
    ],
    [
      "the one before a trusted proxy",
      "127.0.0.1",
      { "x-forwarded-for": "198.51.100.4" },
      "127.0.0.1",
      "198.51.100.4",
    ],
    [
      "the last that is no proxy",
      "127.0.0.1",
      { "x-forwarded-for": "127.0.0.1, 198.51.100.4, 10.0.0.3" },
      "127.0.0.1,10.0.0.0/8",
      "198.51.100.4",
    ],
    ["the proxy's, where it says nothing", "127.0.0.1", {}, "127.0.0.1", "127.0.0.1"],
    [
      "the proxy's, where it says nonsense",
      "127.0.0.1",
      { "x-forwarded-for": "localhost" },
      "127.0.0.1",
      "127.0.0.1",
    ],
    [
      "that of a mapped socket",
      "::ffff:127.0.0.1",
      { "x-forwarded-for": "2001:db8::5" },
      "127.0.0.1",
      "2001:db8::5",
    ],
    ["over IPv6", "fd00::2", { "x-forwarded-for": "2001:db8::5" }, "fd00::/8", "2001:db8::5"],
  ])("is %s", (_, remote, headers, trusted, address) =>
    expect(asked(remote, headers as Record<string, string>)(trusted).address).toBe(address),
  );

  it("what strangers say of it is dropped; a trusted proxy says the host too", () => {
    const headers = {
      host: "localhost",
      "x-forwarded-for": "1.2.3.4",
      "x-forwarded-host": "news.example",
      forwarded: "for=1.2.3.4",
    };
    expect(asked("203.0.113.9", headers)("127.0.0.1").headers).toEqual({ host: "localhost" });
    expect(asked("127.0.0.1", headers)("127.0.0.1").headers.host).toBe("news.example");
  });
});

it.each(["proxy.home", "10.0.0.0/33", "10.0.0.1/x", "::1/200"])(
  "%s is no proxy, and is refused by name",
  (entry) => expect(() => readTrustedProxies(`127.0.0.1, ${entry}`)).toThrow(entry),
);
