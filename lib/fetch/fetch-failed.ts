import type { Hop } from "./redirects";

/** Why a fetch failed. Callers decide by it; people read the message. */
export type FailReason =
  | "bad address"
  | "password in address"
  | "not allowed"
  | "unknown host"
  | "cannot connect"
  | "bad certificate"
  | "timed out"
  | "too large"
  | "too many redirects"
  | "redirect loop"
  | "not found"
  | "gone"
  | "needs sign-in"
  | "refused by the server"
  | "too many requests"
  | "server failed"
  | "bad answer";

/** @param site what failed; @param host the host that was asked for; @param status in parentheses, or nothing */
type Sentence = (site: string, host: string, status: string) => string;

const SENTENCES: Record<FailReason, Sentence> = {
  "bad address": () => "This is not a web address. Enter one that begins with http:// or https://.",
  "password in address": () => "The address contains a name or password. Remove it and enter it separately.",
  "not allowed": (site) =>
    `${site} is on this machine or a private network, where nothing is fetched. If it is yours, add it to FETCH_ALLOW.`,
  "unknown host": (site) => `${site} cannot be found. Check the spelling, and that this machine is online.`,
  "cannot connect": (site) => `${site} cannot be reached. Check the address, or try again later.`,
  "bad certificate": (site) =>
    `${site} has no valid certificate, so nothing was fetched. Check the address, or try again later.`,
  "timed out": (site) => `${site} took too long to respond. Try again later.`,
  "too large": (site) => `${site} sent more than the limit. Check that the address is the right one.`,
  "too many redirects": (_, host) =>
    `${host} redirects too many times. Open the address in a browser and use the one it ends at.`,
  "redirect loop": (_, host) =>
    `${host} redirects in a circle. Open the address in a browser and use the one it ends at.`,
  "not found": (site, _, status) => `${site} has nothing at this address${status}. Check the address.`,
  gone: (site, _, status) =>
    `${site} has removed what was at this address${status}. Look on the site for a new one.`,
  "needs sign-in": (site, _, status) =>
    `${site} asks for a name and password${status}. Enter them, or check the ones you entered.`,
  "refused by the server": (site, _, status) =>
    `${site} refused the request${status}. Open the address in a browser to see whether it needs a sign-in.`,
  "too many requests": (site, _, status) =>
    `${site} asks for fewer requests${status}. Wait a while before you try again.`,
  "server failed": (site, _, status) => `${site} has a problem${status}. Try again later.`,
  "bad answer": (site) =>
    `${site} sent a response that cannot be read. Open the address in a browser to see what it is.`,
};

export type FailDetails = {
  /** The HTTP status, if there was one. */
  status?: number;
  /** How long the server asks to be left alone, in seconds. */
  retryAfter?: number | null;
  cause?: unknown;
};

/**
 * A fetch that brought nothing. The message tells a person what to do. It names only the host that was asked for: what
 * that redirects to or resolves to may be part of a private network. `hops` and `cause`
 * may name it, so they are for the program and its log.
 */
export class FetchFailed extends Error {
  override name = "FetchFailed";
  readonly reason: FailReason;
  /** The redirects up to the failure; the last one may be what failed. */
  readonly hops: readonly Hop[];
  readonly status: number | null;
  readonly retryAfter: number | null;

  constructor(reason: FailReason, { host, hops }: Attempt, { status, retryAfter, cause }: FailDetails = {}) {
    const site = hops.length > 0 ? `The site that ${host} redirects to` : host;
    super(SENTENCES[reason](site, host, status ? ` (${status})` : ""), { cause });
    this.reason = reason;
    this.hops = [...hops];
    this.status = status ?? null;
    this.retryAfter = retryAfter ?? null;
  }
}

/** What a failure has to know of the fetch it belongs to: the host that was asked for, and the redirects so far. */
export type Attempt = { host: string; hops: readonly Hop[] };
