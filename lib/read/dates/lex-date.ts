import { listTokens } from "../paste/tokens";
import { dateWordAt, type WordMeaning } from "./date-words";

export type Sign =
  | WordMeaning
  | { kind: "instant"; iso: string }
  | { kind: "numeric"; parts: readonly [string, string, string] }
  | { kind: "time"; hour: number; minute: number; second: string | null }
  | { kind: "number"; value: number; digits: number }
  | { kind: "other" };

/** A piece of a line and its position; "other" cannot be part of a date. */
export type Lexeme = Sign & { start: number; end: number };

type Rule = { pattern: RegExp; read: (match: RegExpExecArray) => Sign };

const half = (letter: string, hour: number): number => (hour % 12) + (/p/i.test(letter) ? 12 : 0);

const group = (match: RegExpExecArray, index: number): string => match[index] ?? "";

/** Tried in this order at the start of a word; every pattern is anchored and of bounded length. */
const RULES: readonly Rule[] = [
  {
    pattern: /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?/y,
    read: (match) => ({ kind: "instant", iso: match[0] }),
  },
  {
    pattern: /(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/y,
    read: (match) => ({ kind: "numeric", parts: [group(match, 1), group(match, 3), group(match, 4)] }),
  },
  {
    pattern: /(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?\s?([ap])\.?\s?m\b\.?/iy,
    read: (match) => readClock(half(group(match, 4), Number(match[1])), match),
  },
  {
    pattern: /(\d{1,2})(?::|h)(\d{2})(?::(\d{2}))?(?!\d)/y,
    read: (match) => readClock(Number(match[1]), match),
  },
  {
    pattern: /(\d{1,2})\.(\d{2})(?=\s?(?:GMT|UTC|BST|CET|uhr)\b)/iy,
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
  { pattern: /\d{4}\s?هـ?(?!\p{L})/uy, read: () => ({ kind: "hijri" }) },
  {
    pattern: /(\d{4})\s?م(?!\p{L})/uy,
    read: (match) => ({ kind: "number", value: Number(match[1]), digits: 4 }),
  },
  // A year with the page's next word attached: "Feb. 10, 2021timer".
  {
    pattern: /((?:19|20)\d{2})(?=[a-z])/y,
    read: (match) => ({ kind: "number", value: Number(match[1]), digits: 4 }),
  },
  {
    pattern: /(\d{1,4})(?:st|nd|rd|th|er|º)?(?![\p{L}\d])/uy,
    read: (match) => ({ kind: "number", value: Number(match[1]), digits: group(match, 1).length }),
  },
];

const readClock = (hour: number, match: RegExpExecArray): Sign => ({
  kind: "time",
  hour,
  minute: Number(match[2] ?? 0),
  second: match[3] ?? null,
});

/** A time's own offset, as in "10:37 +0200". */
const OFFSET = /\s?([+-])(0\d|1[0-4]):?(00|30|45)(?!\d)/y;

const foldDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

function readRules(text: string, at: number): Lexeme | null {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { ...read(match), start: at, end: at + match[0].length };
  }
  return null;
}

/** "By the time of the Capital": up to three words after the phrase name a zone whose offset is not known. */
function namesZone(lexemes: readonly Lexeme[], between: string): boolean {
  const of = lexemes.findLastIndex((lexeme) => lexeme.kind === "zoneOf");
  return of >= 0 && lexemes.length - of <= 3 && /^\s*$/.test(between);
}

/** Splits a line into the parts of dates. For lines of at most a few hundred characters. */
export function lexDate(line: string): Lexeme[] {
  const text = foldDigits(line);
  const tokens = listTokens(text);
  const lexemes: Lexeme[] = [];
  let done = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start < done) continue;
    const word = /^\d/.test(token.key) ? null : dateWordAt(tokens, i);
    const last = tokens[i + (word?.count ?? 1) - 1] ?? token;
    const lexeme: Lexeme = readRules(text, token.start) ??
      (word && { ...word.meaning, start: token.start, end: last.end }) ?? {
        kind: "other",
        start: token.start,
        end: token.end,
      };
    const before = lexemes.at(-1);
    if (lexeme.kind === "other" && namesZone(lexemes, text.slice(before?.end ?? 0, lexeme.start)))
      lexemes.push({ kind: "filler", start: lexeme.start, end: lexeme.end });
    else lexemes.push(lexeme);
    done = lexeme.end;
    if (lexeme.kind !== "time") continue;
    OFFSET.lastIndex = done;
    const offset = OFFSET.exec(text);
    if (!offset) continue;
    const zone = `${offset[1]}${offset[2]}:${offset[3]}`;
    lexemes.push({ kind: "zone", offset: zone, start: done, end: done + offset[0].length });
    done += offset[0].length;
  }
  return lexemes;
}
