import { parseUrl } from "../text/parse-url";
import { type AllowList, parseAllowList } from "./allow-list";
import { checkStatus } from "./check-status";
import { exchange, type Response } from "./exchange";
import { type Attempt, FetchFailed } from "./fetch-failed";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { type Hop, isRedirect, redirectTarget } from "./redirects";
import { type Auth, type RequestOptions, requestHeaders, userAgent } from "./request-headers";
import { type Lookup, systemLookup } from "./resolve-host";
import { Slots } from "./slots";

export type FetchOptions = RequestOptions & {
  /** Sent to the origin of the address, and to no other that it redirects to. */
  auth?: Auth;
  limits?: Partial<Limits>;
  /** Ends the fetch, in the queue too; it then throws the signal's reason. */
  signal?: AbortSignal;
};

/** What came back. Names of headers are in lower case. */
export type Fetched = {
  /** The host that was asked for. */
  host: string;
  /** The address that answered, after all redirects. */
  address: string;
  hops: Hop[];
  status: number;
  headers: ReadonlyMap<string, string>;
  /** To be kept and passed with the next request as they are. */
  etag: string | null;
  lastModified: string | null;
} & ({ kind: "body"; body: Buffer } | { kind: "unchanged" });

export type GuardedFetch = (address: string, options?: FetchOptions) => Promise<Fetched>;

export type FetchSettings = {
  allow?: AllowList;
  publicUrl?: string | undefined;
  /** Connections at once. */
  perHost?: number;
  inAll?: number;
  lookup?: Lookup;
  /** The certificates to trust in place of Node's. */
  ca?: string;
};

/** Makes a fetch with a queue and settings of its own. Most need no other than `fetchGuarded`. */
export function makeFetch(settings: FetchSettings = {}): GuardedFetch {
  const { allow = [], perHost = 2, inAll = 16, lookup = systemLookup, ca } = settings;
  const slots = new Slots(perHost, inAll);
  const agent = userAgent(settings.publicUrl);

  return async (address, options = {}) => {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const hops: Hop[] = [];
    const { signal } = options;
    let url = parseAddress(address);
    let { auth } = options;
    const attempt = { host: url.host, hops };
    let leftMs = limits.totalMs;
    for (;;) {
      const release = await slots.take(url.hostname, signal);
      const started = performance.now();
      let response: Response;
      try {
        const headers = requestHeaders(options, auth, agent);
        const body = options.form?.body;
        response = await exchange({ url, headers, body, attempt, limits, leftMs, signal, allow, lookup, ca });
      } finally {
        release();
        leftMs = Math.max(0, leftMs - (performance.now() - started));
      }
      if (!isRedirect(response.status)) return toFetched(url, response, attempt, options);
      if (options.form) throw new FetchFailed("bad answer", attempt, { status: response.status });
      const next = nextUrl(url, response, attempt);
      hops.push({ status: response.status, from: url.href, to: next.href });
      checkHops(attempt, limits.redirects);
      // Not given back if a later redirect returns to the first origin: where that leads is not for others to say.
      if (next.origin !== url.origin) auth = undefined;
      url = next;
    }
  };
}

/**
 * A fetch like `fetchGuarded` that may also reach a server which the owner has named in another setting.
 * @param address with its origin; what else is there is checked like everything
 */
export const fetchAlsoFrom = ({ hostname, port, protocol }: URL): GuardedFetch =>
  makeFetch({
    allow: parseAllowList(
      `${process.env.FETCH_ALLOW ?? ""},${hostname}:${port || (protocol === "https:" ? 443 : 80)}`,
    ),
    publicUrl: process.env.PUBLIC_URL || undefined,
  });

let shared: GuardedFetch | undefined;

/**
 * Fetches an address of the public internet, or one that FETCH_ALLOW allows. Everything that Throughline asks of other machines goes
 * through here (docs/decisions/0063-fetch-through-one-guarded-door.md).
 * @throws FetchFailed with a reason and a message for a person, or the signal's reason
 */
export const fetchGuarded: GuardedFetch = async (address, options) => {
  shared ??= makeFetch({
    allow: parseAllowList(process.env.FETCH_ALLOW),
    publicUrl: process.env.PUBLIC_URL || undefined,
  });
  return shared(address, options);
};

/** An address that may be fetched as far as its text tells. */
function parseAddress(address: string): URL {
  const url = parseUrl(address);
  const attempt = { host: url?.host ?? "", hops: [] };
  if (!url || !isHttp(url)) throw new FetchFailed("bad address", attempt);
  if (url.username || url.password) throw new FetchFailed("password in address", attempt);
  return url;
}

const isHttp = ({ protocol }: URL): boolean => protocol === "http:" || protocol === "https:";

/** Where a redirect leads, if it may be followed as far as its text tells. */
function nextUrl(from: URL, { status, headers }: Response, attempt: Attempt): URL {
  const next = redirectTarget(from, headers.get("location"));
  if (next && isHttp(next) && !next.username && !next.password) return next;
  throw new FetchFailed("bad answer", attempt, { status });
}

/** @throws FetchFailed if the last redirect leads back to an address that was asked before, or is one too many */
function checkHops(attempt: Attempt, most: number): void {
  const { hops } = attempt;
  // A fragment stays with the browser, so it makes no other address.
  const [last, ...before] = hops.map(({ to }) => withoutFragment(to)).toReversed();
  const seen = [...before, withoutFragment(hops[0]?.from ?? "")];
  if (last !== undefined && seen.includes(last)) throw new FetchFailed("redirect loop", attempt);
  if (hops.length > most) throw new FetchFailed("too many redirects", attempt);
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, "");

function toFetched(url: URL, response: Response, attempt: Attempt, options: FetchOptions): Fetched {
  const { status, headers, body } = response;
  const about = {
    host: attempt.host,
    address: url.href,
    hops: [...attempt.hops],
    status,
    headers,
    etag: headers.get("etag") ?? null,
    lastModified: headers.get("last-modified") ?? null,
  };
  if (status === 304 && (options.etag || options.lastModified)) return { ...about, kind: "unchanged" };
  checkStatus(status, headers, attempt);
  return { ...about, kind: "body", body };
}
