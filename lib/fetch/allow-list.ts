import { isIP, isIPv4 } from "node:net";
import ipaddr from "ipaddr.js";
import { parseUrl } from "../text/parse-url";
import { normalAddress } from "./public-address";

/** Something that may be fetched though it is not public: a name, or a range of addresses; any port if it is null. */
type Allowed =
  | { name: string; port: number | null }
  | { range: [ipaddr.IPv4 | ipaddr.IPv6, number]; port: number | null };

export type AllowList = readonly Allowed[];

/** A host, an address or a range, then a port. IPv6 with a port stands in brackets, as in a URL. */
const ENTRY = /^(?:\[(?<ipv6>[^[\]]+)\]|(?<host>[^[\]:]+))(?::(?<port>\d{1,5}))?$/;
/** The parts of a URL that are no host. */
const NO_NAME = /[\s/\\?#@*:]/;

const withoutDot = (host: string): string => host.replace(/\.$/, "");

function parseRange(written: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | null {
  const [start = "", bits] = written.split("/");
  const address = normalAddress(start);
  if (!address) return null;
  if (bits !== undefined) return ipaddr.isValidCIDR(written) ? ipaddr.parseCIDR(written) : null;
  return ipaddr.parseCIDR(`${address}/${isIPv4(address) ? 32 : 128}`);
}

function parseEntry(entry: string): Allowed | null {
  const bare = parseRange(entry);
  if (bare) return { range: bare, port: null };
  const { ipv6, host = "", port: digits } = ENTRY.exec(entry)?.groups ?? {};
  const port = digits === undefined ? null : Number(digits);
  if (port !== null && port > 65_535) return null;
  const range = parseRange(ipv6 ?? host);
  if (range) return { range, port };
  // A name is compared with that of a URL, so it is spelled as there.
  if (NO_NAME.test(host) || !parseUrl(`http://${host}`)) return null;
  const name = withoutDot(new URL(`http://${host}`).hostname);
  const address = parseRange(name);
  return address ? { range: address, port } : { name, port };
}

/**
 * What FETCH_ALLOW allows: hosts, addresses and ranges, separated by commas, each with or without a port.
 * @throws if it cannot be read: a list that is half understood would allow something else than was meant
 */
export function parseAllowList(text: string | undefined): AllowList {
  const entries = (text ?? "").split(",").map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const allowed = parseEntry(entry);
    if (allowed) return allowed;
    throw new Error(
      `FETCH_ALLOW: "${entry}" is not a host, an IP address or a range such as 192.168.0.0/16, with or without a port.`,
    );
  });
}

/**
 * Whether the owner allows a connection.
 * @param host the URL's host, without a port
 * @param address the IP address that it resolved to
 */
export function isAllowed(list: AllowList, host: string, address: string, port: number): boolean {
  const parsed = isIP(address) ? ipaddr.parse(address) : null;
  return list.some((entry) => {
    if (entry.port !== null && entry.port !== port) return false;
    if ("name" in entry) return entry.name === withoutDot(host);
    const [start, bits] = entry.range;
    return parsed !== null && parsed.kind() === start.kind() && parsed.match(start, bits);
  });
}
