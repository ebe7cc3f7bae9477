import type { Token } from "../../text/line-tokens";
import { listDateTokens } from "./date-tokens";
import { dateWordAt, type WordMeaning } from "./date-words";

export type Sign =
  | WordMeaning
  | { kind: "instant"; iso: string }
  /** Three numbers with a sign between them; Persian figures tell of the calendar. */
  | { kind: "numeric"; parts: readonly [string, string, string]; sign: string; persian: boolean }
  | { kind: "time"; hour: number; minute: number; second: string | null }
  | { kind: "number"; value: number; digits: number }
  | { kind: "other" };

/** A piece of a line and its position; "other" cannot be part of a date. */
export type Lexeme = Sign & { start: number; end: number };

export type Kind<K extends Lexeme["kind"]> = Extract<Lexeme, { kind: K }>;

/** The pieces of one kind. */
export const all = <K extends Lexeme["kind"]>(lexemes: readonly Lexeme[], kind: K): Kind<K>[] =>
  lexemes.filter((lexeme): lexeme is Kind<K> => lexeme.kind === kind);

type Rule = { pattern: RegExp; read: (match: RegExpExecArray) => Sign };

const half = (letter: string, hour: number): number => (hour % 12) + (/p/i.test(letter) ? 12 : 0);

const group = (match: RegExpExecArray, index: number): string => match[index] ?? "";

const year = (value: number): Sign => ({ kind: "number", value, digits: 4 });

/** The year before the first of each Japanese era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const MINGUO = 1911;

/** Tried in this order at the start of a word; every pattern is anchored and of bounded length. */
const RULES: readonly Rule[] = [
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
  {
    pattern: /(令和|平成|昭和|大正|明治)\s?(\d{1,2}|元)\s?年/y,
    read: (match) => year((ERAS[group(match, 1)] ?? 0) + (match[2] === "元" ? 1 : Number(match[2]))),
  },
  { pattern: /(?:中[華华])?民[國国]\s?(\d{1,3})\s?年/y, read: (match) => year(MINGUO + Number(match[1])) },
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
  {
    pattern: /(?:GMT|UTC|غرينتش|غرينيتش|جرينتش|توقيت غرينتش)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/iy,
    read: (match) => ({
      kind: "zone",
      offset: `${match[1]}${group(match, 2).padStart(2, "0")}:${match[3] ?? "00"}`,
    }),
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

/** A time's own offset, as in "10:37 +0200" and "10:37+02". */
const OFFSET = /\s?([+-])(0\d|1[0-4])(?::?(00|30|45)(?!\d)|(?!\s*[\p{L}\d:./-]))/uy;

/** The zero of the figures of each script that is read. */
const ZEROS = "٠۰०০਼೦๐໐０";
const FIGURES = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
const PERSIAN_FIGURES = /[۰-۹]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const DIRECTIONS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** ASCII figures and signs in place of those of other scripts; positions stay. */
const fold = (text: string): string =>
  text
    .replace(FIGURES, (figure) => String(figure.charCodeAt(0) - zeroOf(figure.charCodeAt(0))))
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(DIRECTIONS, " ");

const zeroOf = (code: number): number =>
  Math.max(...[...ZEROS].map((zero) => zero.charCodeAt(0)).filter((zero) => zero <= code));

function readRules(text: string, at: number, line: string): Lexeme | null {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const sign = read(match);
    const end = at + match[0].length;
    if (sign.kind === "numeric") sign.persian = PERSIAN_FIGURES.test(line.slice(at, end));
    return { ...sign, start: at, end };
  }
  return null;
}

/** "By the time of the Capital": up to three words after the phrase name a zone whose offset is not known. */
function namesZone(lexemes: readonly Lexeme[], between: string): boolean {
  const of = lexemes.findLastIndex((lexeme) => lexeme.kind === "zoneOf");
  return of >= 0 && lexemes.length - of <= 3 && /^\s*$/.test(between);
}

function readOffset(text: string, at: number): Lexeme | null {
  OFFSET.lastIndex = at;
  const match = OFFSET.exec(text);
  if (!match) return null;
  const offset = `${match[1]}${match[2]}:${match[3] ?? "00"}`;
  return { kind: "zone", offset, start: at, end: at + match[0].length };
}

/** Splits a line into the parts of dates. For lines of at most a few hundred characters. */
export function lexDate(line: string): Lexeme[] {
  const text = fold(line);
  const tokens = listDateTokens(text);
  const lexemes: Lexeme[] = [];
  let done = 0;
  for (let i = 0, token = tokens[0]; token; i++, token = tokens[i]) {
    const { start, end } = token;
    if (start < done) continue;
    const word = /^\d/.test(token.key) ? null : dateWordAt(text, tokens, i);
    const lexeme: Lexeme = readRules(text, start, line) ??
      (word && { ...word.meaning, start, end: word.end }) ?? { kind: "other", start, end };
    const isZone = lexeme.kind === "other" && namesZone(lexemes, text.slice(done, start));
    lexemes.push(isZone ? { kind: "filler", start, end } : lexeme);
    const offset = lexeme.kind === "time" ? readOffset(text, lexeme.end) : null;
    if (offset) lexemes.push(offset);
    done = offset?.end ?? lexeme.end;
    tokens.splice(i + 1, 0, ...restOfWord(text, tokens.slice(i), done));
  }
  return lexemes;
}

/** What is left of a word that a part of a date ends in: "6日火曜日", "1440هـ". */
function restOfWord(text: string, tokens: readonly Token[], done: number): Token[] {
  const cut = tokens.find(({ start, end }) => start < done && done < end);
  return cut
    ? listDateTokens(text.slice(done, cut.end)).map(({ key, start, end }) => ({
        ...{ key, start: start + done, end: end + done },
      }))
    : [];
}
