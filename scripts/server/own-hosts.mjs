// The names this server answers to. A foreign page whose name is made to resolve to this machine (DNS rebinding) could read the
// library otherwise: to the browser, it and the library would be one site.
import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";

const EVERY_ADDRESS = ["0.0.0.0", "[::]"];
/** RFC 6761 (localhost), RFC 1122 (127/8), RFC 4291 (::1). */
const LOOPBACK = /^(localhost|[a-z0-9-]+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** URL.canParse fails after some thousand calls on Node 20 (lib/text/parse-url.ts). */
function hostnameOf(address) {
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}

/** The host of a Host header without its port, in canonical spelling; null where it is none. */
function nameIn(header) {
  return /[/@?#\\\s]/.test(header) ? null : hostnameOf(`http://${header}`);
}

const bracketed = (address) => (isIPv6(address) ? `[${address}]` : address);

/** Addresses change while the server runs, so they are read each time. */
const ownAddresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .map(({ address = "" } = {}) => nameIn(bracketed(address.replace(/%.*/, ""))));

/**
 * @param {string} host the address that the server listens on
 * @param {{ HOSTS?: string, PUBLIC_URL?: string }} settings
 * @returns {(host: string | undefined) => string | null} says why a Host header is not this server's; null where it is
 */
export function makeHostCheck(host, { HOSTS = "", PUBLIC_URL = "" }) {
  const listening = nameIn(bracketed(host));
  const own = new Set([
    listening,
    ...HOSTS.split(",").map((name) => nameIn(bracketed(name.trim()))),
    hostnameOf(PUBLIC_URL),
  ]);
  return (header) => {
    const name = nameIn(header ?? "");
    if (name === null) return "The request does not say which host it is for.";
    if (LOOPBACK.test(name) || own.has(name)) return null;
    if (EVERY_ADDRESS.includes(listening ?? "") && ownAddresses().includes(name)) return null;
    return `This server does not answer to the name ${name}. If it should, start it with HOSTS=${name}, or with PUBLIC_URL set to its public address.`;
  };
}
