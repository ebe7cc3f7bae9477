import type { Field } from "../../text/spans";
import { dayOfIso, isoOfDay, weekdayOfDay } from "./day-number";
import { findTimes, type NamedTime } from "./find-times";
import { boundsOf, EARLIEST_YEAR, isPast, settleYears, type ToldTime } from "./settle-years";
import { tellRole } from "./tell-role";
import { type WeekdayFit, weighWeekdays } from "./weigh-weekdays";

/** An article without a stated date. `before`: the day on which it came, ISO 8601; nothing was written later. */
export type DateSource = {
  headline: string;
  abstract?: string;
  text: string;
  inLanguage?: string;
  before: string;
};

/** Words of an article that say when it was written: UTF-16 offsets, end exclusive. */
export type DateWords = { field: Field; start: number; end: number };

/** When an article was written by its own words: "2020-01-10", or "2020-01" where only the month is certain. */
export type InferredDate = { iso: string; words: DateWords[] };

/** What follows in a longer text does not tell more of when it was written. In characters. */
const MAX_READ_LENGTH = 60_000;
/** Where an article tells its news, in characters. */
const LEAD_LENGTH = 800;

/** The times of all fields with how they are told, the years settled. */
export function listToldTimes({ headline, abstract = "", text, before }: DateSource): ToldTime[] {
  const fields: [Field, string][] = [
    ["headline", headline],
    ["abstract", abstract],
    ["text", text.slice(0, MAX_READ_LENGTH)],
  ];
  const times = fields.flatMap(([field, whole]) =>
    findTimes(field, whole).map(
      (time): ToldTime => ({ ...time, role: tellRole(whole, time), ...boundsOf(time), by: [] }),
    ),
  );
  return settleYears(times, dayOfIso(before));
}

const isBareWeekday = ({ weekday, month }: NamedTime): boolean => weekday !== null && month === null;
const isLead = ({ field, start }: NamedTime): boolean => field !== "text" || start < LEAD_LENGTH;

/** The newest days of the past that are told; none if a date's weekday is not its own. */
function newestDays(times: readonly ToldTime[]): ToldTime[] {
  const past = times.filter(isPast);
  const newest = Math.max(...past.map(({ first }) => first ?? 0));
  const days = past.filter(({ day, first }) => day !== null && first === newest);
  const wrong = days.some(({ weekday }) => weekday !== null && weekday !== weekdayOfDay(newest));
  return wrong ? [] : days;
}

const SHIFT: Partial<Record<string, number>> = { printed: 0, today: 0, yesterday: 1 };

/** True if the day of these dates is the day of writing, by how they are told and by the weekdays beside them. */
function isDayOfWriting(days: readonly ToldTime[], { fit, shown }: WeekdayFit): boolean {
  const lead = shown !== null && isLead(shown);
  return days.some((time) => {
    if (time.role === "caption") return fit === "same" || (fit === "eve" && lead);
    if (time.role === "post") return fit === "eve" || (fit === "same" && (lead || days.length > 1));
    if (time.role !== "told" || time.weekday === null) return false;
    // a writer leaves out the year of the days just past
    const recent = time.by.length > 0 ? fit === "same" || fit === "none" : fit === "same";
    return recent && isLead(time);
  });
}

/**
 * When an article was written, from its own words, where these leave one answer: a printed date; "today" beside a date; a
 * date told with its weekday alone, between events of known years; a photograph's or a quoted post's date that is the newest of
 * all and that the weekdays told agree with. History, laws and plans give none.
 */
export function inferDate(source: DateSource): InferredDate | null {
  const times = listToldTimes(source);
  const days = newestDays(times);
  const newest = days[0]?.first ?? null;
  if (newest === null || newest < Date.UTC(EARLIEST_YEAR, 0) / 86_400_000) return null;
  const stated = days.find(({ role }) => SHIFT[role] !== undefined);
  const weekdays = weighWeekdays(times.filter(isBareWeekday), newest);
  if (!stated && !isDayOfWriting(days, weekdays)) return null;
  const day = newest + (stated ? (SHIFT[stated.role] ?? 0) : 0);
  if (day > dayOfIso(source.before)) return null;
  const anchor = stated ?? days[0];
  const shown = anchor ? [anchor, ...anchor.by, ...(stated || !weekdays.shown ? [] : [weekdays.shown])] : [];
  return { iso: isoOfDay(day), words: shown.map(({ field, start, end }) => ({ field, start, end })) };
}
