import { toGregorian } from "../../text/calendars";
import { hasArabic } from "../../text/normalise";
import type { Field } from "../../text/spans";
import {
  ARABIC_MONTH,
  ARABIC_WEEKDAY,
  FULL_WEEKDAY,
  MONTH,
  monthOf,
  WEEKDAY,
  weekdayOf,
} from "./time-patterns";

/** A time that a text names: what it states of it, and where it stands (UTF-16 offsets, end exclusive). */
export type NamedTime = {
  field: Field;
  start: number;
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  /** Sunday 0. */
  weekday: number | null;
};

const DAY = String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?![\d:]|[-–]\d)`;
const YEAR = String.raw`(?:19|20)\d\d(?![\d%]|[-–/]\d|[,.]\d)`;
const OF_DAY = "(?: morning| afternoon| evening| night)?";
const ARABIC_DAY = String.raw`(?<![\d٠-٩])[\d٠-٩]{1,2}(?![\d٠-٩])`;
const ARABIC_YEAR = String.raw`(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?![\d٠-٩])`;

const DATE = new RegExp(
  [
    String.raw`(?:(?<![\p{L}])(?<w1>${WEEKDAY})${OF_DAY}(?: \(|,? ?)(?:the )?)?`,
    String.raw`(?:(?<![\p{L}])(?<m1>${MONTH}) (?<d1>${DAY})|(?<d2>${DAY}) (?:of )?(?<m2>${MONTH}))(?![\p{L}])`,
    `(?:,? (?<y1>${YEAR}))?`,
  ].join(""),
  "gu",
);
const ARABIC_DATE = new RegExp(
  [
    String.raw`(?:(?<w1>${ARABIC_WEEKDAY})[،,)]* \(?(?:الموافق )?)?`,
    String.raw`(?:(?<d1>${ARABIC_DAY}) (?:من )?(?:شهر )?(?<m1>${ARABIC_MONTH})(?!\p{L})(?: ?[(/]? ?${ARABIC_MONTH}(?!\p{L})\)?)?|(?<!\p{L})(?<m2>${ARABIC_MONTH}) (?<d2>${ARABIC_DAY}))`,
    `(?:[،,]? (?:من )?(?:عام |سنة )?(?<y1>${ARABIC_YEAR}))?`,
  ].join(""),
  "gu",
);
/** Day, month and year in figures, as all Arabic writers put them; of the Islamic calendar or beside a weekday. */
const ARABIC_FIGURES = new RegExp(
  [
    String.raw`(?:(?<w1>${ARABIC_WEEKDAY})[،,)]* \(?(?:الموافق )?(?<d1>${ARABIC_DAY}) ?/ ?(?<m1>${ARABIC_DAY}) ?/ ?(?<y1>[\d٠-٩]{4})(?: ?هـ?)?`,
    String.raw`(?<d2>${ARABIC_DAY}) ?/ ?(?<m2>${ARABIC_DAY}) ?/ ?(?<y2>[\d٠-٩]{4}) ?هـ?)(?!\p{L})`,
  ].join("|"),
  "gu",
);
const MONTH_AND_YEAR = new RegExp(String.raw`(?<!\p{L})(?<m1>${MONTH}),? (?:of )?(?<y1>${YEAR})`, "gu");
const ARABIC_MONTH_AND_YEAR = new RegExp(
  String.raw`(?<m1>${ARABIC_MONTH})(?: ?[(/]? ?${ARABIC_MONTH}\)?)? (?:من )?(?:عام |سنة )?(?<y1>${ARABIC_YEAR})`,
  "gu",
);
const ISO_DAY = /(?<![\d/-])(?<y1>(?:19|20)\d\d)-(?<m1>\d\d)-(?<d1>\d\d)(?![\d/-])/gu;
/** Day, month and year in figures, as a text begins with them; with full stops or hyphens the day is first everywhere. */
const FIGURES_FIRST = /^\P{L}{0,3}?(?<d1>\d\d)(?<mark>[.-])(?<m1>\d\d)\k<mark>(?<y1>(?:19|20)\d\d)(?!\d)/gu;
/** A date whose comma was lost: "Apr 152017". */
const GLUED = new RegExp(String.raw`(?<!\p{L})(?<m1>${MONTH}) (?<d1>\d\d)(?<y1>${YEAR})`, "gu");
const BARE_YEAR = new RegExp(String.raw`(?<![\p{L}\d$€£#.,/:–-])(?<y1>${YEAR}|${ARABIC_YEAR})`, "gu");
const BARE_WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?<w1>${FULL_WEEKDAY})(?!\p{L})`, "gu");
const ARABIC_BARE_WEEKDAY = new RegExp(String.raw`(?<w1>${ARABIC_WEEKDAY})(?!\p{L})`, "gu");

const numberOf = (text: string | undefined): number | null => {
  const digits = (text ?? "").replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return digits ? Number.parseInt(digits, 10) : null;
};
const monthFrom = (text: string | undefined): number | null =>
  text ? (/^[\d٠-٩]/.test(text) ? numberOf(text) : monthOf(text)) : null;

/** What says most comes first. */
const PATTERNS = [
  ...[DATE, ARABIC_DATE, ARABIC_FIGURES, ISO_DAY, FIGURES_FIRST, GLUED],
  ...[MONTH_AND_YEAR, ARABIC_MONTH_AND_YEAR, BARE_YEAR, BARE_WEEKDAY, ARABIC_BARE_WEEKDAY],
];
const ARABIC = new Set([ARABIC_DATE, ARABIC_FIGURES, ARABIC_MONTH_AND_YEAR, ARABIC_BARE_WEEKDAY]);
const LATIN_PATTERNS = PATTERNS.filter((pattern) => !ARABIC.has(pattern));

type Stated = Pick<NamedTime, "year" | "month" | "day" | "weekday">;

/** The last year that is read as one of the Islamic calendar. */
const LAST_HIJRI_YEAR = 1500;

/** The same day of our calendar. */
function toOurCalendar(stated: Stated): Stated {
  const { year, month, day } = stated;
  if (year === null || month === null || day === null || year > LAST_HIJRI_YEAR) return stated;
  const [ours, its, days] = (toGregorian("islamic-umalqura", year, month, day) ?? "").split("-").map(Number);
  return { ...stated, year: ours || null, month: its ?? 0, day: days ?? 0 };
}

const hasDay = (year: number, month: number, day: number): boolean =>
  day > 0 && month > 0 && month < 13 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The times that a text names, in text order: days with or without year and weekday, months of a year, years, weekdays.
 * Days that no calendar has are left out, with all they cover.
 */
export function findTimes(field: Field, text: string): NamedTime[] {
  const times: NamedTime[] = [];
  const taken = new Uint8Array(text.length);
  for (const pattern of hasArabic(text) ? PATTERNS : LATIN_PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      const { w1, d1, d2, m1, m2, y1, y2 } = match.groups ?? {};
      const time = toOurCalendar({
        year: numberOf(y1 ?? y2),
        month: monthFrom(m1 ?? m2),
        day: numberOf(d1 ?? d2),
        weekday: weekdayOf(w1 ?? ""),
      });
      // a leap year: without a year any day may be
      if (time.day !== null && !hasDay(time.year ?? 2000, time.month ?? 0, time.day)) continue;
      times.push({ field, ...span, ...time });
    }
  return times.sort((a, b) => a.start - b.start);
}
