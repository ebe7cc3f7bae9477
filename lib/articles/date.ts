/**
 * Dates as outlets print them: ISO 8601 with reduced precision. The text itself carries what is known, so nothing is
 * invented: "2016", "2016-05", "2016-05-01", "2022-02-26T10:37", "2022-02-26T10:37:05+02:00". Without an offset, no
 * time zone is claimed.
 */
const SHAPE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

export type DatePrecision = "year" | "month" | "day" | "minute" | "second";

export type ArticleDate = {
  /** The date as stored: ISO 8601, cut to its precision. */
  iso: string;
  precision: DatePrecision;
  /** "Z", "+02:00", or null if the source claims no time zone. */
  offset: string | null;
  /**
   * The start of the stated period in milliseconds since 1970, read as UTC if no time zone is claimed. Only for
   * ordering.
   */
  order: number;
  /**
   * The same by the printed day and clock, whatever the time zone, as if in UTC. Lists are in this order and filters go by it: who asks
   * for a day wants what was printed as of that day.
   */
  printed: number;
};

/** The earliest year accepted as a publication date: the first printed weekly newspaper appeared in 1605. */
export const OLDEST_YEAR = 1605;

/** How far in the future a date may be before it counts as an error: two days, for time zones and embargoes. */
const AHEAD_MS = 2 * 86_400_000;

/**
 * Parses an ISO 8601 date of any precision.
 * @param text the date; surrounding space is ignored
 * @param now milliseconds since 1970; a date more than two days later is rejected
 * @returns the date, or null if the text is not a calendar date, is earlier than 1605 or lies in the future
 */
export function parseArticleDate(text: string, now: number = Date.now()): ArticleDate | null {
  const match = SHAPE.exec(text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, "$1T"));
  if (!match) return null;
  const [, year = "", month, day, hour, minute, second, zone] = match;
  const offset = zone ? (zone === "Z" ? "Z" : zone.replace(/^(.\d{2})(\d{2})$/, "$1:$2")) : null;
  const clock = hour === undefined ? "00:00:00" : `${hour}:${minute}:${second ?? "00"}`;
  const moment = `${year}-${month ?? "01"}-${day ?? "01"}T${clock}`;
  const [order, printed] = [Date.parse(`${moment}${offset ?? "Z"}`), Date.parse(`${moment}Z`)];
  if (Number.isNaN(order) || Number(year) < OLDEST_YEAR || order > now + AHEAD_MS) return null;
  if (day && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() !== Number(day))
    return null;
  const iso = [year, month, day].filter(Boolean).join("-");
  if (hour === undefined)
    return { iso, precision: day ? "day" : month ? "month" : "year", offset: null, order, printed };
  const time = `${hour}:${minute}${second === undefined ? "" : `:${second}`}`;
  return {
    iso: `${iso}T${time}${offset ?? ""}`,
    precision: second === undefined ? "minute" : "second",
    offset,
    order,
    printed,
  };
}
