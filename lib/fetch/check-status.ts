import { type Attempt, type FailReason, FetchFailed } from "./fetch-failed";

const REASONS: Record<number, FailReason> = {
  401: "needs sign-in",
  404: "not found",
  408: "server failed",
  410: "gone",
  429: "too many requests",
};

function reasonOf(status: number): FailReason | null {
  // Part of a body (206) is only for those that ask for a part.
  if (status >= 200 && status < 300 && status !== 206) return null;
  if (status >= 500) return "server failed";
  if (status >= 400) return REASONS[status] ?? "refused by the server";
  return "bad answer";
}

/** "Sun, 29 Nov 2026 10:00:00 GMT". Date.parse would take far more for a date. */
const HTTP_DATE = /^[A-Z][a-z]+, .* GMT$/;

/** Retry-After in seconds from now (RFC 9110, 10.2.3); null if it is missing or says nothing. */
export function retryAfterOf(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}

/** @throws FetchFailed for a status that comes without what was asked for */
export function checkStatus(status: number, headers: ReadonlyMap<string, string>, attempt: Attempt): void {
  const reason = reasonOf(status);
  if (!reason) return;
  throw new FetchFailed(reason, attempt, {
    status,
    retryAfter: retryAfterOf(headers.get("retry-after"), Date.now()),
  });
}
