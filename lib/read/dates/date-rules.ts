import type { WordMeaning } from "./date-words";

export type Sign =
  | WordMeaning
  | { kind: "instant"; iso: string }
  /** Three numbers with a sign between them; Persian figures tell of the calendar. */
  | { kind: "numeric"; parts: readonly [string, string, string]; sign: string; persian: boolean }
  | { kind: "time"; hour: number; minute: number; second: string | null }
  | { kind: "number"; value: number; digits: number }
  | { kind: "other" };

export type Rule = { pattern: RegExp; read: (match: RegExpExecArray) => Sign };

const half = (letter: string, hour: number): number => (hour % 12) + (/p/i.test(letter) ? 12 : 0);

const group = (match: RegExpExecArray, index: number): string => match[index] ?? "";

const year = (value: number): Sign => ({ kind: "number", value, digits: 4 });

/** The year before the first of each Japanese era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const MINGUO = 1911;

/** What begins with a letter. */
export const WORD_RULES: readonly Rule[] = [
  {
    pattern: /(令和|平成|昭和|大正|明治)\s?(\d{1,2}|元)\s?年/y,
    read: (match) => year((ERAS[group(match, 1)] ?? 0) + (match[2] === "元" ? 1 : Number(match[2]))),
  },
  { pattern: /(?:中[華华])?民[國国]\s?(\d{1,3})\s?年/y, read: (match) => year(MINGUO + Number(match[1])) },
  {
    pattern: /(?:GMT|UTC|غرينتش|غرينيتش|جرينتش|توقيت غرينتش)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/iy,
    read: (match) => ({
      kind: "zone",
      offset: `${match[1]}${group(match, 2).padStart(2, "0")}:${match[3] ?? "00"}`,
    }),
  },
];

/** What begins with a figure, tried in this order; every pattern is anchored and of bounded length. */
export const FIGURE_RULES: readonly Rule[] = [
  {
    pattern:
      /\d{4}-\d{1,2}-\d{1,2}T\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?(?!\d)/iy,
    read: (match) => ({ kind: "instant", iso: match[0].toUpperCase() }),
  },
  {
    pattern: /(\d{1,4})\s{0,2}([/.-])\s{0,2}(\d{1,2})\s{0,2}\2\s{0,2}(\d{1,4})(?!\d)/y,
    read: (match) => ({
      ...{ kind: "numeric", parts: [group(match, 1), group(match, 3), group(match, 4)] },
      ...{ sign: group(match, 2), persian: false },
    }),
  },
  { pattern: /(\d{4})\s?[年년]/y, read: (match) => year(Number(match[1])) },
  {
    pattern: /(0?[1-9]|1[0-2])\s?[月월]/y,
    read: (match) => ({ kind: "month", month: Number(match[1]), calendar: "gregory" }),
  },
  {
    pattern: /(\d{1,2})\s?[日号號일]/y,
    read: (match) => ({ kind: "number", value: Number(match[1]), digits: 2 }),
  },
  {
    pattern: /(\d{1,2})\s?[時时點点시](?!間|间|간)\s?(?:(\d{1,2})\s?[分분])?(?:\s?(\d{1,2})\s?[秒초])?/y,
    read: (match) => readClock(Number(match[1]), match),
  },
  {
    pattern: /(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?\s?([ap])\.?\s?m\b\.?/iy,
    read: (match) => readClock(half(group(match, 4), Number(match[1])), match),
  },
  {
    pattern: /(\d{1,2})(?::|\s?h\s?)(\d{2})(?::(\d{2}))?(?!\d)/y,
    read: (match) => readClock(Number(match[1]), match),
  },
  {
    pattern: /(\d{1,2})\.(\d{2})(?=\s?(?:GMT|UTC|BST|CET|uhr|uur|WIB)\b)/iy,
    read: (match) => readClock(Number(match[1]), match),
  },
  {
    pattern: /(?<=(?:\b(?:kl\.?|klo|ore|alle|pukul|jam|um)|\d{4},?)\s)(\d{1,2})\.(\d{2})(?![\d.,%])/iy,
    read: (match) => readClock(Number(match[1]), match),
  },
  {
    pattern: /(?<=(?:[à@]|\bum|\bom|às|\d{4},?)\s)(\d{1,2})\s?(?:h|uhr|uur)(?![\p{L}\d])/iuy,
    read: (match) => readClock(Number(match[1]), match),
  },
  // An amount, a percentage, a score: not part of a date.
  { pattern: /\d+[.,%]\d/y, read: () => ({ kind: "other" }) },
  { pattern: /(\d{4})(?=\s?(?:هـ|[هھ](?![\p{L}\p{M}])))/uy, read: (match) => year(Number(match[1])) },
  { pattern: /(\d{4})\s?[مء](?!\p{L})/uy, read: (match) => year(Number(match[1])) },
  // A year with the page's next word attached: "Feb. 10, 2021timer".
  { pattern: /((?:19|20)\d{2})(?=[a-z])/y, read: (match) => year(Number(match[1])) },
  {
    pattern: /(\d{1,4})(?=[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])/uy,
    read: (match) => ({ kind: "number", value: Number(match[1]), digits: group(match, 1).length }),
  },
  {
    pattern: /(\d{1,4})(?:st|nd|rd|th|er|º|ی)?(?![\p{L}\d])/uy,
    read: (match) => ({ kind: "number", value: Number(match[1]), digits: group(match, 1).length }),
  },
];

const readClock = (hour: number, match: RegExpExecArray): Sign => ({
  kind: "time",
  hour,
  minute: Number(match[2] ?? 0),
  second: match[3]?.padStart(2, "0") ?? null,
});
