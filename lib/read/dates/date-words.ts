import type { Calendar } from "../../text/calendars";
import type { Token } from "../../text/line-tokens";
import { readWordList } from "../../text/word-list";
import { wordKey } from "./date-tokens";
import { localeWords } from "./locale-words";

/** Languages whose words of dates come from CLDR, in addition to the English and Arabic ones of the list. */
const LANGUAGES =
  "fr es de de-AT it pt nl tr ru fa he ur hi zh zh-TW ja ko pl sv da nb fi cs el uk id ro hu bg ca vi bn ar-DZ ar-MA".split(
    " ",
  );
/** Calendars of their own month names, with the languages that write them. */
const OTHER_CALENDARS: [Calendar, string[]][] = [
  ["persian", ["fa", "en"]],
  ["islamic-umalqura", ["ar", "en", "fa", "ur", "tr", "id"]],
  ["buddhist", ["th"]],
];

const datesList = readWordList("read/dates/words/dates");

/** What a word contributes to a date. */
export type WordMeaning =
  | { kind: "month"; month: number; calendar: Calendar }
  | { kind: "weekday"; weekday: number }
  /** After: it stands behind its date. */
  | { kind: "label"; role: "published" | "modified"; after?: boolean }
  /** "ago", "yesterday", "時間前": says so beside a unit, or beside what is named. */
  | { kind: "relative"; beside: "unit" | "label" | "number" }
  | { kind: "unit" }
  | { kind: "half"; afternoon: boolean }
  | { kind: "zone"; offset: string | null }
  | { kind: "zoneOf" }
  | { kind: "calendar"; calendar: Calendar }
  | { kind: "filler" };

const meanings = new Map<string, WordMeaning>();
/** Short names of months, which collide with words, and of weekdays, which collide with months. */
const shortMonths = new Map<string, WordMeaning | null>();
const weekdays = new Map<string, WordMeaning>();
/** The longest phrase that starts with a word, in words. */
const longest = new Map<string, number>();

function remember<T>(words: Map<string, T>, key: string, meaning: T): void {
  if (!key || words.has(key)) return;
  const [first = "", ...rest] = key.split(" ");
  longest.set(first, Math.max(longest.get(first) ?? 1, rest.length + 1));
  words.set(key, meaning);
}

/** Adds meanings; the first one given to a word stays, so English and Arabic take precedence. */
const teach = (words: readonly string[], meaning: WordMeaning) => {
  for (const word of words) remember(meanings, wordKey(word), meaning);
};
const teachSection = (section: string, meaning: WordMeaning) => teach(datesList.words(section), meaning);

function teachList(): void {
  datesList.rows("months").forEach((names, i) => {
    teach(names, { kind: "month", month: i + 1, calendar: "gregory" });
  });
  datesList.rows("Hijri months").forEach((names, i) => {
    teach(names, { kind: "month", month: i + 1, calendar: "islamic-umalqura" });
  });
  datesList.rows("weekdays").forEach((names, weekday) => {
    teach(names, { kind: "weekday", weekday });
  });
  teachSection("published", { kind: "label", role: "published" });
  teachSection("modified", { kind: "label", role: "modified" });
  teachSection("relative", { kind: "relative", beside: "label" });
  teachSection("units", { kind: "unit" });
  teachSection("morning", { kind: "half", afternoon: false });
  teachSection("afternoon", { kind: "half", afternoon: true });
  teachSection("Iranian signs", { kind: "calendar", calendar: "persian" });
  teachSection("Hijri signs", { kind: "calendar", calendar: "islamic-umalqura" });
  teachSection("Buddhist signs", { kind: "calendar", calendar: "buddhist" });
  teachSection("before a zone", { kind: "zoneOf" });
  for (const [name = "", offset = ""] of datesList.rows("zones")) teach([name], { kind: "zone", offset });
  teachSection("unclear zones", { kind: "zone", offset: null });
  teachSection("fillers", { kind: "filler" });
}

/** A short name that is of different months in two languages is none. */
function rememberShort(key: string, month: number, calendar: Calendar): void {
  const known = shortMonths.get(key);
  if (known?.kind === "month" && known.month !== month) shortMonths.set(key, null);
  else remember(shortMonths, key, { kind: "month", month, calendar });
}

function teachLanguage(language: string, calendar: Calendar): void {
  const words = localeWords(language, calendar);
  for (const [key, month, of] of words.months)
    remember(meanings, key, { kind: "month", month, calendar: of });
  for (const [key, month, of] of words.shortMonths) rememberShort(key, month, of);
  for (const [key, weekday] of words.weekdays) remember(weekdays, key, { kind: "weekday", weekday });
  for (const [key, afternoon] of words.halves) remember(meanings, key, { kind: "half", afternoon });
  for (const key of words.between) remember(meanings, key, { kind: "filler" });
  for (const key of words.ago)
    remember(meanings, key, { kind: "relative", beside: words.units.length ? "unit" : "number" });
  for (const key of words.units) remember(meanings, key, { kind: "unit" });
}

/** Asking ICU for all names takes a fraction of a second, so it waits until a date is read. */
function teachAll(): void {
  teachList();
  for (const [calendar, languages] of OTHER_CALENDARS)
    for (const language of languages) teachLanguage(language, calendar);
  for (const language of LANGUAGES) teachLanguage(language, "gregory");
}

/** A meaning, and where its words end. */
type Found = { meaning: WordMeaning; end: number };

/** The day before and the year after a short month, or the other way round. */
const DAY_BEFORE = /(?:^|[^\d])\d{1,2}(?:\.|º|er|°)?[\s,./-]*(?:de\s+)?$/;
const YEAR_AFTER = /^[.׳'’॰]?[\s,./-]*(?:del?\s+|d[ei]\s+)?\d{4}(?!\d)/;
const DAY_AND_YEAR_AFTER = /^[.׳'’॰]?\s?\d{1,2}(?:st|nd|rd|th)?[,.]?\s+\d{4}(?!\d)/;
const YEAR_BEFORE = /\d{4}[\s,./-]*$/;
const DAY_AFTER = /^[.]?[\s,/-]*\d{1,2}(?!\d)/;

/** True if what stands around a word makes it the month of a full date. */
const isInDate = (before: string, after: string): boolean =>
  (DAY_BEFORE.test(before) && YEAR_AFTER.test(after)) ||
  DAY_AND_YEAR_AFTER.test(after) ||
  (YEAR_BEFORE.test(before) && DAY_AFTER.test(after));

const AROUND = 16;

/** A short weekday before another month's date: "mar. 6 févr. 2024". */
const startsDated = (text: string, tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/.test(tokens[at + 1]?.key ?? "") && dateWordAt(text, tokens, at + 2)?.meaning.kind === "month";

function meaningOf(key: string, text: string, tokens: readonly Token[], at: number, end: number) {
  const weekday = weekdays.get(key);
  if (weekday && startsDated(text, tokens, at)) return weekday;
  const known = meanings.get(key);
  const short = shortMonths.get(key);
  if (!short || known?.kind === "month") return known ?? weekday;
  const start = tokens[at]?.start ?? 0;
  const inDate = isInDate(text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND));
  return inDate ? short : (known ?? weekday);
}

/** "星期二下午": scripts without spaces, where one word of a date runs into the next. */
function prefixOf(token: Token): Found | null {
  if (!/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(token.key)) return null;
  for (let length = token.key.length - 1; length > 0; length--) {
    const key = token.key.slice(0, length);
    const meaning = meanings.get(key) ?? (length > 1 ? weekdays.get(key) : undefined);
    if (meaning) return { meaning, end: token.start + length };
  }
  return null;
}

/** The meaning of the longest date word or phrase that starts at a word of the line. */
export function dateWordAt(text: string, tokens: readonly Token[], at: number): Found | null {
  if (meanings.size === 0) teachAll();
  const token = tokens[at];
  if (!token) return null;
  for (let count = Math.min(longest.get(token.key) ?? 0, tokens.length - at); count > 0; count--) {
    const phrase = tokens.slice(at, at + count);
    const end = phrase.at(-1)?.end ?? token.end;
    const key = phrase.map((word) => word.key).join(" ");
    const meaning = meaningOf(key, text, tokens, at, end);
    if (meaning) return { meaning, end };
  }
  return prefixOf(token);
}
