/** What an answer's headers say of when to ask again. */
export type AnswerHeaders = {
  cacheControl?: string | null;
  expires?: string | null;
  /** The server's own time, which Expires is by. */
  date?: string | null;
  retryAfter?: string | null;
};

const SECOND_MS = 1000;

/** An HTTP date; null for "0" and the like, which mean that the answer is old already (RFC 9111, 5.3). */
function momentOf(date: string | null | undefined): number | null {
  if (!date || !/[a-z]{3}/i.test(date)) return null;
  const moment = Date.parse(date);
  return Number.isNaN(moment) ? null : moment;
}

/**
 * How long an answer is fresh, in milliseconds: by max-age, else by Expires; 0 if it says nothing or forbids keeping it.
 * @param answeredAt milliseconds since 1970, by our clock
 */
export function freshFor({ cacheControl, expires, date }: AnswerHeaders, answeredAt: number): number {
  const control = cacheControl?.toLowerCase() ?? "";
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const age = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1];
  if (age !== undefined) return Number(age) * SECOND_MS;
  const until = momentOf(expires);
  return until === null ? 0 : Math.max(0, until - (momentOf(date) ?? answeredAt));
}

/**
 * How long to wait by Retry-After, seconds or a date, in milliseconds; null if it is not there or is none.
 * @param answeredAt milliseconds since 1970
 */
export function waitStated({ retryAfter, date }: AnswerHeaders, answeredAt: number): number | null {
  const stated = retryAfter?.trim() ?? "";
  if (/^\d{1,10}$/.test(stated)) return Number(stated) * SECOND_MS;
  const until = momentOf(stated);
  return until === null ? null : Math.max(0, until - (momentOf(date) ?? answeredAt));
}
