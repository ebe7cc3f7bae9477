import "server-only";
import { formatArticleDay, type KnownDates } from "../articles/format-date";
import { t } from "../messages/t";

/** The day of an article: "26 February 2022", "about 10 January 2020" where it is inferred; null where it is not known. */
export function formatKnownDay({ datePublished, inferredDate }: KnownDates): string | null {
  if (datePublished) return formatArticleDay(datePublished);
  return inferredDate && t("dates.about", { day: formatArticleDay(inferredDate) });
}
