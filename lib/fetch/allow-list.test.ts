import { describe, expect, it } from "vitest";
import { isAllowed, parseAllowList } from "./allow-list";

const allows = (list: string, host: string, address: string, port: number) =>
  isAllowed(parseAllowList(list), host, address, port);

describe("FETCH_ALLOW", () => {
  it.each([
    ["a name, wherever it is", "nas.home", "nas.home", "192.168.1.5", 80],
    ["a name in capitals with a last dot", "NAS.home", "nas.home.", "192.168.1.5", 80],
    ["a name on its port", "nas.home:8080", "nas.home", "192.168.1.5", 8080],
    ["an address", "127.0.0.1", "127.0.0.1", "127.0.0.1", 4000],
    ["an address in hexadecimal", "0x7f.1", "127.0.0.1", "127.0.0.1", 80],
    ["a name in another script", "أخبار.home", "xn--igbicxr.home", "192.168.1.5", 80],
    ["an address by any name", "192.168.1.5", "nas.home", "192.168.1.5", 80],
    ["a range", "10.0.0.0/8, 192.168.0.0/16", "nas.home", "192.168.1.5", 80],
    ["a range on a port", "10.0.0.0/8:8080", "10.1.1.1", "10.1.1.1", 8080],
    ["IPv6", "::1", "[::1]", "::1", 80],
    ["IPv6 on a port", "[fd00::5]:8080", "[fd00::5]", "fd00::5", 8080],
    ["a range of IPv6", "fd00::/8", "nas.home", "fd12::1", 80],
    ["a range of IPv6 on a port", "[fd00::/8]:80", "nas.home", "fd12::1", 80],
  ])("allows %s", (_, list, host, address, port) => expect(allows(list, host, address, port)).toBe(true));

  it.each([
    ["nothing if it is empty", "", "localhost", "127.0.0.1", 80],
    ["no other name", "nas.home", "evil.nas.home", "192.168.1.5", 80],
    ["no other name with the same end", "nas.home", "xnas.home", "192.168.1.5", 80],
    ["no other port", "nas.home:8080", "nas.home", "192.168.1.5", 80],
    ["no other address", "127.0.0.1", "127.0.0.2", "127.0.0.2", 80],
    ["no address beyond a range", "10.0.0.0/9", "10.128.0.1", "10.128.0.1", 80],
    ["no IPv4 by a range of IPv6", "::/0", "127.0.0.1", "127.0.0.1", 80],
    ["no mapped IPv4 by a range of IPv4", "127.0.0.0/8", "[::ffff:7f00:1]", "::ffff:7f00:1", 80],
  ])("allows %s", (_, list, host, address, port) => expect(allows(list, host, address, port)).toBe(false));

  it.each([
    "http://nas.home",
    "nas home",
    "*.home",
    "10.0.0.0/33",
    "nas.home:99999",
    "[::1",
    "nas.home:",
    "a/b",
  ])("is refused as a whole for %j", (entry) =>
    expect(() => parseAllowList(`localhost,${entry}`)).toThrow(`FETCH_ALLOW: "${entry}"`),
  );
});
