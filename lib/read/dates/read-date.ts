import { parseArticleDate } from "../../articles/date";
import { findDates } from "./find-dates";
import { isPlaceholder } from "./placeholders";
import { type DateHint, tidyInstant } from "./read-day";

/** "20240206T091500Z", "20240206091500" and "2024/02/06" as ISO 8601. */
const tidy = (text: string): string =>
  tidyInstant(
    text
      .trim()
      .toUpperCase()
      .replace(/^(\d{4})(\d{2})(\d{2})(?=$|T?\d{4}(?:\d{2})?(?:Z|[+-]|$))/, "$1-$2-$3")
      .replace(
        /^(\d{4}-\d{2}-\d{2})T?(\d{2})(\d{2})(\d{2})?(?=$|Z|[+-])/,
        (_, day, h, m, s) => `${day}T${h}:${m}${s ? `:${s}` : ""}`,
      )
      .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, "$1-$2-$3")
      .replace(
        /^([\d-]+) (\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s?(?=$|Z|[+-]\d{2}:?\d{0,2}$|UTC$|GMT$)/,
        "$1T$2",
      )
      .replace(/(?:UTC|GMT)$/, "Z")
      .replace(/\[[\w/+-]+\]$/, ""),
  );

/** Seconds or milliseconds since 1970, of this century. */
const UNIX_TIME = /^(\d{9,10})(?:\d{3}|\.\d+)?$/;
const OLDEST_UNIX_TIME = Date.parse("2000-01-01T00:00Z");

function readUnixTime(text: string, now: number): string | null {
  const ms = Number(UNIX_TIME.exec(text.trim())?.[1] ?? 0) * 1000;
  if (ms < OLDEST_UNIX_TIME) return null;
  return parseArticleDate(new Date(ms).toISOString(), now)?.iso ?? null;
}

const MAX_LENGTH = 100;

/**
 * Reads a date as pages write it for machines or people.
 * @param now milliseconds since 1970
 * @param hint what is known of the page
 * @returns ISO 8601 with the precision and zone it is stated with; null if there is no credible date
 */
export function readDate(text: string | null | undefined, now: number, hint: DateHint = {}): string | null {
  if (!text?.trim() || text.length > MAX_LENGTH) return null;
  const known = parseArticleDate(tidy(text), now)?.iso ?? readUnixTime(text, now);
  if (known) return isPlaceholder(known) ? null : known;
  return findDates(text, now, hint).find(({ reading }) => reading.iso)?.reading.iso ?? null;
}
