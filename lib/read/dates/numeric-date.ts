import { two } from "../../text/calendars";

/** Why a day is not known: the last part of its message's key. */
export type DateProblem =
  | ("relative" | "noDay" | "unreal" | "twoDigits" | "noYear" | "order")
  | ("otherMonth" | "unrealOther" | "weekday" | "otherCalendar");

/** Whether the day or the month is written first. */
export type DateOrder = "dayFirst" | "monthFirst";

export type NumericDate =
  /** Both readings if the order is only what the sign between the numbers suggests. */
  | { date: string; order?: DateOrder; either?: Record<DateOrder, string> }
  /** Both readings of a date of which the order is not known. */
  | { problem: DateProblem; either?: Record<DateOrder, string> };

/** What tells which of the numbers is the day. */
type Cues = {
  /** 0 for Sunday, if the line names it. */
  weekday?: number | undefined;
  /** What the time zone or the page's language tells. */
  order?: DateOrder | undefined;
  /** What dots between the numbers suggest. */
  suggested?: DateOrder | undefined;
};

/**
 * Reads a date of three numbers. Whether day or month comes first differs by country, so an ambiguous date is a
 * problem, unless its weekday fits only one reading, or its sign, its time zone or the page's language tells.
 * @param parts the numbers in order
 */
export function readNumericDate(
  [a, b, c]: readonly [string, string, string],
  { weekday, order, suggested }: Cues,
): NumericDate | null {
  if (a.length === 4) return c.length <= 2 ? { date: `${a}-${two(b)}-${two(c)}` } : null;
  if (a.length > 2) return null;
  if (c.length !== 4) return c.length === 2 ? { problem: "twoDigits" } : null;
  const either = { dayFirst: `${c}-${two(b)}-${two(a)}`, monthFirst: `${c}-${two(a)}-${two(b)}` };
  if (a === b) return { date: either.dayFirst };
  if (Number(a) > 12) return { date: either.dayFirst, order: "dayFirst" };
  if (Number(b) > 12) return { date: either.monthFirst, order: "monthFirst" };
  const fits = (["dayFirst", "monthFirst"] as const).filter(
    (first) => new Date(`${either[first]}T00:00Z`).getUTCDay() === weekday,
  );
  const first = (fits.length === 1 && fits[0]) || order;
  if (!first && suggested) return { date: either[suggested], either };
  return first ? { date: either[first] } : { problem: "order", either };
}
