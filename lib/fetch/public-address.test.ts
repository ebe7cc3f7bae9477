import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

const PUBLIC = [
  "1.1.1.1",
  "93.184.216.34",
  "172.15.0.1",
  "172.32.0.1",
  "100.128.0.1",
  "2606:4700::1111",
  "2a00::1",
];

/** What is not public, by the name of its range; its first and last addresses where a mistake by one is likely. */
const NOT_PUBLIC: Record<string, string[]> = {
  unspecified: ["0.0.0.0", "0.1.2.3", "::"],
  loopback: ["127.0.0.1", "127.255.255.255", "::1"],
  private: ["10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255"],
  "shared (carrier-grade NAT)": ["100.64.0.0", "100.127.255.255", "100.100.100.200"],
  "link-local": ["169.254.0.1", "fe80::1", "febf::1", "fe80::1%eth0"],
  "cloud metadata": ["169.254.169.254", "169.254.170.2", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"],
  multicast: ["224.0.0.1", "239.255.255.255", "ff02::1"],
  broadcast: ["255.255.255.255"],
  reserved: ["240.0.0.1", "192.0.0.1", "192.88.99.1", "100::1", "4000::1", "5f00::1"],
  benchmarking: ["198.18.0.0", "198.19.255.255", "2001:2::1"],
  documentation: ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
  "unique local and site-local": ["fc00::1", "fdff::1", "fec0::1"],
  "IPv4 in IPv6, mapped": ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::ffff:0:127.0.0.1"],
  "IPv4 in IPv6, compatible": ["::127.0.0.1", "::8.8.8.8"],
  NAT64: ["64:ff9b::7f00:1", "64:ff9b::8.8.8.8", "64:ff9b:1::1"],
  "6to4": ["2002:7f00:1::", "2002:808:808::1"],
  Teredo: ["2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
};

describe("the public internet", () => {
  it.each(PUBLIC)("has %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each(Object.entries(NOT_PUBLIC))("has no %s address", (_, addresses) =>
    expect(addresses.filter(isPublicAddress)).toEqual([]),
  );

  it.each(["", "localhost", "1.2.3", "1.1.1.1.1", "1.1.1.1:80", "2606::1::1"])("has no %j", (text) =>
    expect(isPublicAddress(text)).toBe(false),
  );

  it("is the same however an IPv4 address is written, and has none that wraps one", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), (number) => {
        const bytes = [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
        const dotted = bytes.join(".");
        const [high, low] = [number >>> 16, number & 0xffff].map((part) => part.toString(16));
        const spelled = [
          String(number),
          `0x${number.toString(16)}`,
          `0${number.toString(8)}`,
          bytes.map((byte) => `0${byte.toString(8)}`).join("."),
          `${bytes[0]}.${number & 0xffffff}`,
        ].map((host) => new URL(`http://${host}/`).hostname);
        expect(new Set(spelled)).toEqual(new Set([dotted]));
        const wrapped = [
          `::ffff:${dotted}`,
          `::${dotted}`,
          `64:ff9b::${dotted}`,
          `2002:${high}:${low}::1`,
          `2001::${high}:${low}`,
        ];
        expect(wrapped.filter(isPublicAddress)).toEqual([]);
      }),
    );
  });
});
