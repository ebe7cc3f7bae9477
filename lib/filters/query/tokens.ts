import { problemOf } from "../problem";
import type { QueryNote, Span } from "./syntax";

/** A token of a query. A word can have a colon in it; a text was in quotation marks, `closed` if the second one is there. */
export type Token = Span &
  (
    | { kind: "word"; text: string }
    | { kind: "text"; text: string; closed: boolean }
    | { kind: "open" | "close" | "minus" | "or" | "and" }
    /** `topic:` directly before a quotation mark or parenthesis. */
    | { kind: "name"; text: string }
  );

/** The maximum length of a query in UTF-16 units. */
export const MAX_QUERY_LENGTH = 2_000;

/** Invisible characters that could disguise a text: control, direction, byte order. They separate words, as spaces do. */
const UNSEEN = "\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFD";
const GAP = new RegExp(`[\\s${UNSEEN}]`, "u");
const UNSEEN_RUNS = new RegExp(`[${UNSEEN}]+`, "gu");
/** Those that nobody pastes by accident. The others do occur: direction marks in Arabic, tabs in tables. */
const STRANGE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFD]/u;
const QUOTES = '"“”„«»＂';
const PIECE = new RegExp(`[${QUOTES}]|[()]|[^\\s${QUOTES}()${UNSEEN}]+`, "gu");
const CLOSING = new RegExp(`[${QUOTES}]`, "u");
/** A hyphen or a minus sign, which phones write; not a dash, which is punctuation. */
const MINUS = /^[-\u2212]+(?=[^-\u2212])/;
const ONLY_MINUS = /^[-\u2212]+$/;
const BEFORE_TEXT = new RegExp(`[${QUOTES}(]`, "u");
const KEYWORDS: Record<string, "or" | "and" | "minus"> = { OR: "or", AND: "and", NOT: "minus" };

/** A text in one line, without invisible characters. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(UNSEEN_RUNS, " ").replace(/\s+/g, " ").trim();

/**
 * Splits a query into tokens, in one pass over at most MAX_QUERY_LENGTH characters. Only spaces and invisible characters are
 * dropped; there are notes on invisible characters and on what is too long.
 */
export function listTokens(whole: string): { tokens: Token[]; notes: QueryNote[] } {
  const notes: QueryNote[] = [];
  const text = cutLength(whole, notes).toWellFormed();
  const strange = STRANGE.exec(text);
  if (strange)
    notes.push({
      problem: problemOf("unseen"),
      start: strange.index,
      end: strange.index + 1,
      suggestion: " ",
    });
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const [piece] = match;
    const start = match.index;
    if (CLOSING.test(piece) && piece.length === 1) PIECE.lastIndex = addText(text, start, tokens);
    else if (piece === "(" || piece === ")")
      tokens.push({ kind: piece === "(" ? "open" : "close", start, end: start + 1 });
    else addWord(text, piece, start, tokens);
  }
  return { tokens, notes };
}

function cutLength(text: string, notes: QueryNote[]): string {
  if (text.length <= MAX_QUERY_LENGTH) return text;
  let end = MAX_QUERY_LENGTH;
  // a word is not cut in two: its beginning would be another word
  while (end > MAX_QUERY_LENGTH / 2 && !GAP.test(text[end] ?? " ")) end--;
  notes.push({
    problem: problemOf("tooLong", { end }),
    start: end,
    end: text.length,
    suggestion: "",
  });
  return text.slice(0, end);
}

/** Adds the text from one quotation mark to the next, or to the end of the query. Returns where to continue. */
function addText(text: string, start: number, tokens: Token[]): number {
  const length = text.slice(start + 1).search(CLOSING);
  const end = length < 0 ? text.length : start + 1 + length;
  tokens.push({
    kind: "text",
    text: cleanText(text.slice(start + 1, end)),
    closed: length >= 0,
    start,
    end: length < 0 ? end : end + 1,
  });
  return length < 0 ? end : end + 1;
}

function addWord(text: string, piece: string, start: number, tokens: Token[]): void {
  const end = start + piece.length;
  const keyword = Object.hasOwn(KEYWORDS, piece) ? KEYWORDS[piece] : undefined;
  if (keyword) {
    tokens.push({ kind: keyword, start, end });
    return;
  }
  const joined = BEFORE_TEXT.test(text[end] ?? "");
  const minus = MINUS.exec(piece)?.[0].length ?? (joined && ONLY_MINUS.test(piece) ? piece.length : 0);
  if (minus) tokens.push({ kind: "minus", start, end: start + minus });
  const word = piece.slice(minus);
  if (!word) return;
  const named = joined && /^\p{L}+:$/u.test(word);
  tokens.push({
    kind: named ? "name" : "word",
    text: named ? word.slice(0, -1) : word,
    start: start + minus,
    end,
  });
}
