import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** IPv6 addresses that networks route to one another (RFC 4291, 2.4; IANA's list of global unicast space). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");
/** Azure's platform services, on every virtual machine there: the only metadata address in public space. */
const AZURE_PLATFORM = "168.63.129.16";

/**
 * Whether an IP address is one of the public internet: global unicast, and in no range with a special purpose. Addresses that wrap an
 * IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) are not public, whatever they wrap: nobody publishes under them, and what
 * they reach depends on the network.
 * @param address as a socket or a resolver writes it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  // ipaddr.js alone also reads "010.1" and the like, which others may read differently.
  if (!isIP(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(GLOBAL_IPV6);
  return parsed.toString() !== AZURE_PLATFORM;
}

/** An IP address in its one spelling; null for a name. IPv6 may stand in brackets, as in a URL. */
export function normalAddress(host: string): string | null {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) ? ipaddr.parse(bare).toString() : null;
}
