import { inEnglish } from "../messages/in-english";
import { because, type Reason, type ReasonKey } from "../messages/reason";
import type { Hop } from "./redirects";

/** Why a fetch failed. Callers decide by it; people read what it means (`why`). */
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

const KEYS = {
  "bad address": "fetch.badAddress",
  "password in address": "fetch.password",
  "not allowed": "fetch.notAllowed",
  "unknown host": "fetch.unknownHost",
  "cannot connect": "fetch.noConnection",
  "bad certificate": "fetch.certificate",
  "timed out": "fetch.timedOut",
  "too large": "fetch.tooLarge",
  "too many redirects": "fetch.redirects",
  "redirect loop": "fetch.loop",
  "not found": "fetch.notFound",
  gone: "fetch.gone",
  "needs sign-in": "fetch.signIn",
  "refused by the server": "fetch.refused",
  "too many requests": "fetch.tooMany",
  "server failed": "fetch.serverFailed",
  "bad answer": "fetch.badAnswer",
} as const satisfies Record<FailReason, ReasonKey>;

export type FailDetails = {
  /** The HTTP status, if there was one. */
  status?: number;
  /** How long the server asks to be left alone, in seconds. */
  retryAfter?: number | null;
  cause?: unknown;
};

/**
 * A fetch that brought nothing. `why`, and the message in English, tell a person what to do. They name only the host that was asked for: what
 * that redirects to or resolves to may be part of a private network. `hops` and `cause`
 * may name it, so they are for the program and its log.
 */
export class FetchFailed extends Error {
  override name = "FetchFailed";
  readonly reason: FailReason;
  /** What it means to a person. */
  readonly why: Reason;
  /** The redirects up to the failure; the last one may be what failed. */
  readonly hops: readonly Hop[];
  readonly status: number | null;
  readonly retryAfter: number | null;

  constructor(reason: FailReason, { host, hops }: Attempt, { status, retryAfter, cause }: FailDetails = {}) {
    const site = because(hops.length > 0 ? "fetch.redirected" : "fetch.host", { host });
    const why = because(KEYS[reason], { site, host, status: status ? status : "none" });
    super(inEnglish(why), { cause });
    this.reason = reason;
    this.why = why;
    this.hops = [...hops];
    this.status = status ?? null;
    this.retryAfter = retryAfter ?? null;
  }
}

/** What a failure has to know of the fetch it belongs to: the host that was asked for, and the redirects so far. */
export type Attempt = { host: string; hops: readonly Hop[] };
