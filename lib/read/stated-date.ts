import { parseArticleDate } from "../articles/date";
import { findDates } from "./paste/dates/find-dates";

/** Normalises "2024-05-03 10:00:00 +0200", "20240503" and "2024/05/03" to ISO 8601. */
const tidy = (text: string): string =>
  text
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, "$1-$2-$3")
    .replace(
      /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/,
      (_, y: string, m: string, d: string) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`,
    )
    .replace(
      /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i,
      (_, day: string, clock: string, zone = "") =>
        `${day}T${clock}${/^(?:UTC|GMT|Z)$/i.test(zone) ? "Z" : zone.replace(/^(.\d{2})$/, "$1:00")}`,
    );

const MAX_LENGTH = 100;

/**
 * Reads a date as pages write it for machines or people.
 * @param now milliseconds since 1970
 * @returns ISO 8601 with the precision and zone it is stated with; null if there is no credible date
 */
export function readDate(text: string | null | undefined, now: number): string | null {
  if (!text?.trim() || text.length > MAX_LENGTH) return null;
  const known = parseArticleDate(tidy(text), now);
  if (known) return known.iso;
  return findDates(text, now).find(({ reading }) => reading.iso)?.reading.iso ?? null;
}
