import { lookup } from "node:dns/promises";
import { type AllowList, isAllowed } from "./allow-list";
import { type Attempt, FetchFailed } from "./fetch-failed";
import { isPublicAddress, normalAddress } from "./public-address";

/** Looks up the IP addresses of a name, in the order to try them. */
export type Lookup = (name: string) => Promise<string[]>;

/** As every program of this machine looks names up: its hosts file counts. */
export const systemLookup: Lookup = async (name) =>
  (await lookup(name, { all: true, order: "verbatim" })).map(({ address }) => address);

export const portOf = ({ protocol, port }: URL): number => Number(port || (protocol === "https:" ? 443 : 80));

/**
 * The IP addresses that a URL's host may be reached at; only to these does `exchange` connect.
 *
 * Of several addresses only the forbidden ones are left out. The name of a public site can have both: a network with NAT64 adds
 * addresses of 64:ff9b::/96, and some sites list a private address by mistake.
 * @throws FetchFailed if the name cannot be found, or has no address that may be fetched
 */
export async function resolveHost(
  url: URL,
  attempt: Attempt,
  allow: AllowList,
  find: Lookup,
): Promise<string[]> {
  const literal = normalAddress(url.hostname);
  const found = literal ? [literal] : await find(url.hostname).catch(unknownHost(attempt));
  if (found.length === 0) throw new FetchFailed("unknown host", attempt);
  const open = found.filter(
    (address) => isPublicAddress(address) || isAllowed(allow, url.hostname, address, portOf(url)),
  );
  if (open.length === 0) throw new FetchFailed("not allowed", attempt);
  return open;
}

const unknownHost =
  (attempt: Attempt) =>
  (cause: unknown): never => {
    throw new FetchFailed("unknown host", attempt, { cause });
  };
