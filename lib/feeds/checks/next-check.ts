import type { FeedPace } from "../read/read-feed";
import { type AnswerHeaders, freshFor, waitStated } from "./answer-age";
import { ownInterval } from "./own-interval";
import { afterSkipped } from "./skipped-hours";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Bounds of the time between two checks. */
export const MIN_WAIT_MS = 10 * MINUTE_MS;
export const MAX_WAIT_MS = 24 * HOUR_MS;
/** Servers may ask for more. */
export const MAX_RETRY_AFTER_MS = 48 * HOUR_MS;

const GONE = 410;
const TOLD_TO_WAIT = new Set([429, 503]);
/** Doubled no more often than this: the bound is reached long before. */
const MAX_DOUBLINGS = 16;
/** Checks are put off by up to this share, so that feeds added together do not stay together. */
const SPREAD = 0.1;

/** What is known of a feed after it was checked. Moments are milliseconds since 1970. */
export type CheckState = {
  checkedAt: number;
  /** Of the last answer; null if there was none. */
  status: number | null;
  headers: AnswerHeaders;
  /** Checks in a row that brought no feed; 0 after one that did, or after 304. */
  failures: number;
  pace: FeedPace;
  /** When its latest items were published, in any order. */
  published: readonly number[];
  /** When an item last came in. */
  newItemAt: number | null;
};

/** When to check a feed next; gone: never, since its publisher says that it is gone for good. */
export type NextCheck = { kind: "at"; at: number } | { kind: "gone" };

const clamp = (value: number, max = MAX_WAIT_MS): number => Math.min(max, Math.max(MIN_WAIT_MS, value));

/** After a check that brought a feed: not sooner than its publisher wants, nor than it is likely to have something new. */
function usualWait({ checkedAt, headers, pace, published, newItemAt }: CheckState, now: number): number {
  return clamp(
    Math.max(
      ownInterval(published, newItemAt, now),
      (pace.ttl ?? 0) * MINUTE_MS,
      (pace.period ?? 0) * MINUTE_MS,
      freshFor(headers, checkedAt),
    ),
  );
}

/** After failures: twice as long each time, by chance up to half less, so that a server that is back is not run over. */
function waitAfter(failures: number, usual: number, random: () => number): number {
  const longest = Math.min(MAX_WAIT_MS, usual * 2 ** Math.min(failures, MAX_DOUBLINGS));
  return clamp(longest * (1 - random() / 2));
}

/**
 * Decides when a feed is checked next: between 10 minutes and 24 hours after the last check, up to two days if the server
 * asks for it (429 and 503 with Retry-After), and never again after 410.
 * @param now milliseconds since 1970; the answer is not before it
 * @param random a number from 0 up to 1
 */
export function nextCheck(state: CheckState, now: number, random: () => number = Math.random): NextCheck {
  if (state.status === GONE) return { kind: "gone" };
  // A clock that was set back must not keep a feed waiting.
  const checkedAt = Math.min(state.checkedAt, now);
  const usual = usualWait({ ...state, checkedAt }, now);
  const stated = TOLD_TO_WAIT.has(state.status ?? 0) ? waitStated(state.headers, checkedAt) : null;
  if (state.failures > 0 || stated !== null) {
    const backOff = waitAfter(Math.max(1, state.failures), usual, random);
    const wait = stated === null ? backOff : clamp(Math.max(stated, backOff), MAX_RETRY_AFTER_MS);
    return { kind: "at", at: Math.max(now, checkedAt + wait) };
  }
  const spread = clamp(usual * (1 + SPREAD * random()));
  const allowed = Math.min(afterSkipped(checkedAt + spread, state.pace), checkedAt + MAX_WAIT_MS);
  return { kind: "at", at: Math.max(now, allowed) };
}
