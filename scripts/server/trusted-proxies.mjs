// Whose word about a request's origin is believed: TRUSTED_PROXIES, addresses and networks separated by commas ("127.0.0.1, 10.0.0.0/8").
import { BlockList, isIP } from "node:net";

/** The headers in which proxies say from where, and as what, a request came to them. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

const familyOf = (address) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** An IPv4 address as such, also where the socket has it mapped into IPv6. */
const plain = (address) => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;

/**
 * @param {string | undefined} setting TRUSTED_PROXIES
 * @returns {BlockList} the addresses that are believed; none without the setting
 * @throws an error with a plain message where an entry is no address or network
 */
export function readTrustedProxies(setting) {
  const trusted = new BlockList();
  for (const entry of (setting ?? "").split(",").map((one) => one.trim())) {
    if (!entry) continue;
    const [address, bits] = entry.split("/");
    const family = familyOf(address);
    const most = family === "ipv6" ? 128 : 32;
    const length = bits === undefined ? most : Number(bits);
    if (!isIP(address) || !/^\d+$/.test(bits ?? "0") || length > most)
      throw new Error(`TRUSTED_PROXIES: "${entry}" is not an IP address or a network such as 10.0.0.0/8.`);
    trusted.addSubnet(address, length, family);
  }
  return trusted;
}

/**
 * The address that a request comes from: the socket's; behind proxies that are trusted, the last one in X-Forwarded-For that is not
 * one of them, which also say the host that was asked for. What anybody else claims is dropped from the request's headers.
 * @param {import("node:http").IncomingMessage} request
 * @param {BlockList} trusted
 * @returns {string}
 */
export function clientAddress(request, trusted) {
  const isTrusted = (address) => isIP(address) > 0 && trusted.check(address, familyOf(address));
  let address = plain(request.socket.remoteAddress ?? "");
  if (!isTrusted(address)) {
    for (const name of FORWARDED) delete request.headers[name];
    return address;
  }
  const host = request.headers["x-forwarded-host"];
  if (host) request.headers.host = String(host).split(",")[0].trim();
  const hops = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((hop) => plain(hop.trim()));
  while (isTrusted(address) && hops.length > 0) {
    const before = hops.pop();
    if (!before || !isIP(before)) break;
    address = before;
  }
  return address;
}
