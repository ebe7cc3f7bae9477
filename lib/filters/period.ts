import { parseArticleDate } from "../articles/date";

/** A year, month or day as readers write them; null if the text is none. Time and zone are cut off. */
export function readPeriod(text: string): string | null {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/, (_, year: string, month: string, day?: string) =>
      [year, month.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-"),
    )
    .replace(/^(\d{4})-(\d)(?!\d)/, "$1-0$2")
    .replace(/^(\d{4}-\d{2})-(\d)$/, "$1-0$2");
  return parseArticleDate(plain, Number.MAX_SAFE_INTEGER)?.iso.slice(0, 10) ?? null;
}

/** The year, month or day after the given one; null after the last one of year 9999. */
export function nextPeriod(period: string): string | null {
  const [year = 0, month, day] = period.split("-").map(Number);
  const next = new Date(0);
  next.setUTCFullYear(month === undefined ? year + 1 : year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) next.setUTCDate(day + 1);
  else if (month !== undefined) next.setUTCMonth(month);
  return next.getUTCFullYear() > 9999 ? null : next.toISOString().slice(0, period.length);
}

/** The first moment of a year, month or day, UTC, in milliseconds since 1970. */
export const startOfPeriod = (period: string): number =>
  Date.parse(`${period}${"-01-01".slice(period.length - 4)}T00:00:00Z`);
