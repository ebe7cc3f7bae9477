import { type InterfaceLanguage, interfaceLanguage, interfaceLocale } from "../messages/interface-language";
import { parseArticleDate } from "./date";

const STYLES = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * All languages use the Gregorian calendar and Latin digits, so that dates of two outlets can be compared at a
 * glance.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: InterfaceLanguage, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(interfaceLocale(language), { ...STYLES[style], timeZone: "UTC" });
  formats.set(key, known);
  return known;
}

/**
 * A date in words, no more precise than stated: "2016", "May 2016", "26 February 2022, 10:37", with the time zone
 * only if the source claims one: "10:37 (UTC+2)". The time is local to the outlet, not the reader.
 * @param iso a stored date (lib/articles/date.ts)
 */
export function formatArticleDate(iso: string, language = interfaceLanguage()): string {
  const date = parseArticleDate(iso, Number.MAX_SAFE_INTEGER);
  if (!date) return iso;
  const { precision, offset } = date;
  const day = format(language, precision === "year" || precision === "month" ? precision : "day").format(
    Date.parse(`${date.iso.slice(0, 10)}${"-01-01".slice(Math.min(6, date.iso.length - 4))}T00:00:00Z`),
  );
  if (precision !== "minute" && precision !== "second") return day;
  return `${day}${language === "ar" ? "،" : ","} ${date.iso.slice(11, 16)}${offset ? ` (${zoneName(offset)})` : ""}`;
}

/** The day alone, without the time of day. */
export const formatArticleDay = (iso: string, language = interfaceLanguage()): string =>
  formatArticleDate(iso.slice(0, 10), language);

/** When an article was published or, where that is not stated, was written by its own words (lib/articles/written). */
export type KnownDates = { datePublished: string | null; inferredDate: string | null };

/** The month for the heading of a list: "May 2016"; only the year where no more is known. */
export const formatArticleMonth = (iso: string): string => formatArticleDate(iso.slice(0, 7));

function zoneName(offset: string): string {
  if (offset === "Z" || /^[+-]00:00$/.test(offset)) return "UTC";
  return `UTC${offset.replace("-", "−").replace(/^(.)0/, "$1").replace(/:00$/, "")}`;
}
