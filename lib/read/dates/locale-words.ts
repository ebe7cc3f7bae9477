import { type Calendar, toGregorian } from "../../text/calendars";
import { listDateTokens, wordKey } from "./date-tokens";

/** What a language's own words of dates are, as CLDR has them. Words are keys of tokens, joined by spaces. */
export type LocaleWords = {
  months: [word: string, month: number, calendar: Calendar][];
  /** Short forms collide with words ("out", "set", "mar"): they need a day and a year beside them. */
  shortMonths: [word: string, month: number, calendar: Calendar][];
  weekdays: [word: string, weekday: number][];
  halves: [word: string, afternoon: boolean][];
  /** Words between the parts of a date: "de", "um", "klo", "г". */
  between: string[];
  ago: string[];
  units: string[];
};

const UTC = { timeZone: "UTC" } as const;
/** A year of each calendar, for its month names. */
const YEARS: Record<Calendar, number> = {
  ...{ gregory: 2023, buddhist: 2566, persian: 1402, "islamic-umalqura": 1445 },
};

/** The words of a formatted date that a part is in, with letters that are written together with it ("בפברואר"). */
function wordsOf(format: Intl.DateTimeFormat, date: Date, type: Intl.DateTimeFormatPartTypes): string {
  const parts = format.formatToParts(date);
  const at = parts.findIndex((part) => part.type === type);
  if (at < 0) return "";
  const start = parts.slice(0, at).reduce((length, { value }) => length + value.length, 0);
  const end = start + (parts[at]?.value.length ?? 0);
  const text = parts.map(({ value }) => value).join("");
  const tokens = listDateTokens(text).filter((token) => token.end > start && token.start < end);
  return wordKey(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
}

const isWord = (key: string): boolean => key !== "" && !/^\d/.test(key);

function monthsOf(language: string, calendar: Calendar, style: "long" | "short") {
  const alone = new Intl.DateTimeFormat(language, { ...UTC, month: style });
  const dated = new Intl.DateTimeFormat(language, { ...UTC, month: style, day: "numeric", year: "numeric" });
  return Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
    const day = toGregorian(calendar, YEARS[calendar], month, 15);
    const date = new Date(`${day}T00:00Z`);
    const words = [wordsOf(dated, date, "month"), wordsOf(alone, date, "month")].filter(isWord);
    return words.map((word): [string, number, Calendar] => [word, month, calendar]);
  });
}

/** The letters around the parts of a full date and time. */
function betweenOf(language: string): string[] {
  const formats = [
    new Intl.DateTimeFormat(language, { ...UTC, dateStyle: "full", timeStyle: "short" }),
    new Intl.DateTimeFormat(language, { ...UTC, dateStyle: "long" }),
    new Intl.DateTimeFormat(language, { ...UTC, dateStyle: "medium", timeStyle: "short" }),
  ];
  return formats.flatMap((format) =>
    format
      .formatToParts(new Date("2023-02-15T09:15Z"))
      .flatMap(({ type, value }) => (type === "literal" ? listDateTokens(value).map(({ key }) => key) : [])),
  );
}

/** "vor 2 Stunden": the words that all units share say "ago"; in "2時間前" one word says both. */
function relativeOf(language: string) {
  const format = new Intl.RelativeTimeFormat(language);
  const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
  const words = UNITS.flatMap((unit) =>
    [-1, -2, -5].map((count) => literalsOf(format.formatToParts(count, unit))),
  );
  const shared = words[0]?.filter((word) => words.every((others) => others.includes(word))) ?? [];
  if (shared.length === 0) return { ago: words.flat(), units: [] };
  return { ago: shared, units: words.flat().filter((word) => !shared.includes(word)) };
}

const literalsOf = (parts: Intl.RelativeTimeFormatPart[]): string[] =>
  parts.flatMap(({ type, value }) => (type === "literal" ? listDateTokens(value).map(({ key }) => key) : []));

/** Some languages have words for more than two parts of the day. */
const HOURS = [0, 6, 9, 12, 15, 18, 21];

function halvesOf(language: string): [string, boolean][] {
  const formats = [
    new Intl.DateTimeFormat(language, { ...UTC, hour: "numeric", hour12: true }),
    new Intl.DateTimeFormat(language, { ...UTC, timeStyle: "short" }),
  ];
  return formats.flatMap((format) =>
    HOURS.map((hour): [string, boolean] => [
      wordsOf(format, new Date(Date.UTC(2023, 0, 1, hour)), "dayPeriod"),
      hour >= 12,
    ]),
  );
}

/** The words of a language, with the months of a calendar. */
export function localeWords(language: string, calendar: Calendar): LocaleWords {
  const tag = `${language}-u-ca-${calendar}-nu-latn`;
  const weekdays = (["long", "short"] as const).flatMap((weekday) => {
    const alone = new Intl.DateTimeFormat(tag, { ...UTC, weekday });
    const dated = new Intl.DateTimeFormat(tag, { ...UTC, weekday, day: "numeric", month: "long" });
    return Array.from({ length: 7 }, (_, i) => i).flatMap((day) => {
      // 1 January 2023 was a Sunday.
      const date = new Date(Date.UTC(2023, 0, 1 + day));
      return [wordsOf(alone, date, "weekday"), wordsOf(dated, date, "weekday")]
        .filter(isWord)
        .map((word): [string, number] => [word, day]);
    });
  });
  return {
    months: monthsOf(tag, calendar, "long"),
    shortMonths: monthsOf(tag, calendar, "short"),
    weekdays,
    halves: halvesOf(tag),
    between: betweenOf(tag),
    ...relativeOf(tag),
  };
}
