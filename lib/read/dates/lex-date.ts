import type { Token } from "../../text/line-tokens";
import { FIGURE_RULES, type Sign, WORD_RULES } from "./date-rules";
import { listDateTokens } from "./date-tokens";
import { dateWordAt } from "./date-words";

/** A piece of a line and its position; "other" cannot be part of a date. */
export type Lexeme = Sign & { start: number; end: number };

export type Kind<K extends Lexeme["kind"]> = Extract<Lexeme, { kind: K }>;

/** The pieces of one kind. */
export const all = <K extends Lexeme["kind"]>(lexemes: readonly Lexeme[], kind: K): Kind<K>[] =>
  lexemes.filter((lexeme): lexeme is Kind<K> => lexeme.kind === kind);

const CJK = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u;

/** A time's own offset, as in "10:37 +0200" and "10:37+02". */
const OFFSET = /\s?([+-])(0\d|1[0-4])(?::?(00|30|45)(?!\d)|(?!\s*[\p{L}\d:./-]))/uy;

/** The zero of the figures of each script that is read. */
const ZEROS = "٠۰०০๐０";
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
  const rules = /\d/.test(text.charAt(at)) ? FIGURE_RULES : WORD_RULES;
  for (const { pattern, read } of rules) {
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
    // "2024/2/6 9:15 更新": in these scripts a label follows its date.
    if (lexeme.kind === "label" && CJK.test(token.key) && !/\d/.test(text.slice(done))) lexeme.after = true;
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
