import type { Field } from "../../text/spans";
import { DAY_MS, dayOfIso, isoOfDay, weekdayOfDay, yearOf } from "./day-number";
import { findTimes, type NamedTime } from "./find-times";
import { boundsOf, EARLIEST_YEAR, isPast, settleYears, type ToldTime } from "./settle-years";
import { type Role, tellRole } from "./tell-role";
import { type WeekdayFit, weighWeekdays } from "./weigh-weekdays";

/**
 * An article without a stated date, in English or Arabic. `before`: the day on which it came, ISO 8601; nothing was written
 * later.
 */
export type DateSource = {
  headline: string;
  abstract?: string;
  text: string;
  before: string;
};

/** Words of an article that say when it was written: UTF-16 offsets in its field, end exclusive. */
export type DateWords = { field: Field; start: number; end: number };

/** When an article was written by its own words: "2020-01-10", or "2020-01" where only the month is certain. */
export type InferredDate = { iso: string; words: DateWords[] };

/** What follows in a longer text does not tell more of when it was written. In characters. */
const MAX_READ_LENGTH = 60_000;
/** A law, a treaty, a constitution: articles and sections with numbers at the beginning of lines. */
const DOCUMENT =
  /^[^\p{L}\p{N}\n\r\u2028\u2029]{0,20}(?:article|section|chapter|clause|المادة|مادة) ?\(?(?:\d+|[IVX]+)\)?\s*(?:[.:–—-]|$)/imu;
/** Where an article's lead ends, its news, and what it tells of the days before, in characters. */
const LEAD_LENGTH = 500;
const NEWS_LENGTH = 800;
const OPENING_LENGTH = 2500;
/** After this day of a month an article that tells of it may have been written in the next month. */
const LAST_CERTAIN_DAY = 24;
/** Which of several dates of one day is shown to a reader. */
const RANK: readonly Role[] = ["post", "caption", "told"];

/** What names more times than an article does is a chronicle, a table, a register. */
const MAX_TIMES = 500;

/** The times of all fields with how they are told, the years settled; none of what is no article. */
function listToldTimes({ headline, abstract = "", text, before }: DateSource): ToldTime[] {
  const fields: [Field, string][] = [
    ["headline", headline],
    ["abstract", abstract.slice(0, MAX_READ_LENGTH)],
    ["text", text.slice(0, MAX_READ_LENGTH)],
  ];
  const named = fields.map(([field, whole]) => ({ whole, times: findTimes(field, whole) }));
  if (named.some(({ times }) => times.length > MAX_TIMES)) return [];
  const told = named.flatMap(({ whole, times }) =>
    times.map(
      (time): ToldTime => ({ ...time, role: tellRole(whole, time, headline), ...boundsOf(time), by: [] }),
    ),
  );
  return settleYears(told, dayOfIso(before));
}

const isBareWeekday = ({ weekday, month }: NamedTime): boolean => weekday !== null && month === null;
const isLead = ({ field, start }: NamedTime): boolean => field !== "text" || start < LEAD_LENGTH;

/** The newest days of the past that are told; none if a date's weekday is not its own. */
function newestDays(times: readonly ToldTime[]): ToldTime[] {
  const isDated = times.some(({ role }) => role === "printed");
  // beside a printed day a bare year is the page's: "© 2018"
  const past = times.filter((time) => isPast(time) && (time.day !== null || !isDated));
  const newest = Math.max(...past.map(({ first }) => first ?? 0));
  const days = past.filter(({ day, first }) => day !== null && first === newest);
  const wrong = days.some(({ weekday }) => weekday !== null && weekday !== weekdayOfDay(newest));
  return wrong ? [] : days;
}

/** Days from the one that is named to the one of writing. */
const DAYS_AFTER: Partial<Record<Role, number>> = { printed: 0, today: 0, yesterday: 1 };

/** A writer leaves out the year only of days not long past; with it, in a sentence, a day may be history. */
const isRecent = (time: ToldTime): boolean =>
  time.role === "told" && time.by.length > 0 && time.start < NEWS_LENGTH;

/** One weekday in seven fits by chance: a photograph may be much older than the article, so that it needs more. */
const isNews = (time: ToldTime, { fit, same }: WeekdayFit): boolean =>
  time.role === "caption" && fit === "same" && (time.weekday !== null || same.length > 1 || !isLead(time));

/** True if the day of these dates is the day of writing: the article's lead tells it as a day of this week. */
function isDayOfWriting(days: readonly ToldTime[], weekdays: WeekdayFit): boolean {
  if (weekdays.fit !== "same" || !weekdays.same.some(isLead)) return false;
  return days.some((time) => time.role === "post" || isNews(time, weekdays) || isRecent(time));
}

/**
 * True if the article was written in the days after, but no word tells on which: of a month's last days, perhaps in the next.
 */
function isMonthOfWriting(days: readonly ToldTime[], newest: number, weekdays: WeekdayFit): boolean {
  const { fit } = weekdays;
  if (new Date(newest * DAY_MS).getUTCDate() > LAST_CERTAIN_DAY || fit === "earlier") return false;
  if (days.filter(({ role }) => role === "post").length > 1) return true;
  return days.some(
    (time) =>
      isRecent(time) ||
      isNews(time, weekdays) ||
      (time.role === "post" && time.start < OPENING_LENGTH && fit !== "none"),
  );
}

function answer(iso: string, told: readonly (NamedTime | null | undefined)[]): InferredDate {
  const words = told.flatMap((time) =>
    time ? [{ field: time.field, start: time.start, end: time.end }] : [],
  );
  return { iso, words };
}

/**
 * When an article was written, from its own words, where these leave one answer: a printed date; "today" beside a date; a
 * date told with its weekday alone, between events of known years; a photograph's or a quoted post's date that is the newest of
 * all and that the weekdays told agree with. History, laws and plans give none.
 */
export function inferDate(source: DateSource): InferredDate | null {
  if (DOCUMENT.test(source.text.slice(0, MAX_READ_LENGTH))) return null;
  const times = listToldTimes(source);
  const days = newestDays(times);
  const newest = days[0]?.first ?? null;
  if (newest === null || yearOf(newest) < EARLIEST_YEAR || newest > dayOfIso(source.before)) return null;
  const stated = days.find(({ role }) => DAYS_AFTER[role] !== undefined);
  if (stated) {
    const day = newest + (DAYS_AFTER[stated.role] ?? 0);
    return day > dayOfIso(source.before) ? null : answer(isoOfDay(day), [stated, ...stated.by]);
  }
  const weekdays = weighWeekdays(times.filter(isBareWeekday), newest);
  const [anchor] = [...days].sort((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role));
  const shown = [anchor, ...(anchor?.by ?? [])];
  if (isDayOfWriting(days, weekdays)) return answer(isoOfDay(newest), [...shown, weekdays.same[0]]);
  return isMonthOfWriting(days, newest, weekdays) ? answer(isoOfDay(newest).slice(0, 7), shown) : null;
}
