import type { ArticleDate } from "../../articles/date";
import { t } from "../../messages/t";
import { daysApart } from "../../related/kinds/decide-kind";

const DAYS_A_YEAR = 365.25;

const count = (count: number, unit: "day" | "week" | "month" | "year"): string =>
  t(`links.apart.${unit}`, { count });

/**
 * Months or years between two periods known only to the month or year: neighbours may be a day or nearly two units
 * apart.
 */
function coarseDistance(units: number, unit: "month" | "year"): string {
  if (units === 0) return t(`links.same.${unit}`);
  if (units === 1) return t(`links.consecutive.${unit}`);
  return unit === "month" && units >= 24 ? count(Math.round(units / 12), "year") : count(units, unit);
}

/**
 * How far apart two dates are, in words: "same day", "2 days apart", "3 weeks apart", "2 years apart". Never more
 * precise than the less precise date.
 * @returns null where either date is unknown
 */
export function formatDistance(a: ArticleDate | null, b: ArticleDate | null): string | null {
  if (!a || !b) return null;
  const days = daysApart(a, b);
  if (days === null) {
    const years = Math.abs(Number(a.iso.slice(0, 4)) - Number(b.iso.slice(0, 4)));
    if (a.precision === "year" || b.precision === "year") return coarseDistance(years, "year");
    const months = (date: ArticleDate): number =>
      Number(date.iso.slice(0, 4)) * 12 + Number(date.iso.slice(5, 7));
    return coarseDistance(Math.abs(months(a) - months(b)), "month");
  }
  if (days === 0) return t("links.same.day");
  if (days < 14) return count(days, "day");
  if (days < 60) return count(Math.round(days / 7), "week");
  const months = Math.round((days / DAYS_A_YEAR) * 12);
  return months < 24 ? count(months, "month") : count(Math.round(days / DAYS_A_YEAR), "year");
}
