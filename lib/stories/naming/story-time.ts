const DAY_MS = 86_400_000;
/** A story of at most this many days is named by a month, a longer one by its years. */
const MONTH_DAYS = 60;

const startOf = (date: string): number =>
  Date.parse(`${date.slice(0, 10)}${"-01-01".slice(Math.min(6, date.slice(0, 10).length - 4))}T00:00:00Z`);

/**
 * When a story happened: "April 2019" if it went on for up to 60 days (the month with most articles), else "2019" or
 * "2015–2023", in Gregorian months and Latin digits. Null if no date is known.
 * @param dates ISO 8601, as precise as known
 */
export function storyTime(dates: readonly string[], language: string): string | null {
  if (dates.length === 0) return null;
  const starts = dates.map(startOf);
  const days = (Math.max(...starts) - Math.min(...starts)) / DAY_MS;
  const years = dates.map((date) => date.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  const months = dates.flatMap((date) => (date.length >= 7 ? date.slice(0, 7) : []));
  if (days > MONTH_DAYS || months.length === 0) return first === last ? (first ?? null) : `${first}–${last}`;
  const counts = new Map<string, number>();
  for (const month of months.sort()) counts.set(month, (counts.get(month) ?? 0) + 1);
  const [busiest] = [...counts].reduce((best, other) => (other[1] > best[1] ? other : best));
  return formatMonth(busiest, language);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatMonth(month: string, language: string): string {
  const locale = language === "en" ? "en-GB" : `${language}-u-ca-gregory-nu-latn`;
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  formats.set(locale, format);
  return format.format(startOf(month));
}
