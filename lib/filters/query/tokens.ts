import type { QueryNote, Span } from "./syntax";

/** One piece of a query. A word may hold a colon; a text is what stood in quotation marks, `closed` where they end. */
export type Token = Span &
  (
    | { kind: "word"; text: string }
    | { kind: "text"; text: string; closed: boolean }
    | { kind: "open" | "close" | "minus" | "or" | "and" }
    /** `topic:` directly before a quotation mark or parenthesis. */
    | { kind: "name"; text: string }
  );

/** Longer queries are no reader's, but an attempt to make the store work. In UTF-16 units. */
export const MAX_QUERY_LENGTH = 2_000;

/** Characters that show nothing and could disguise a text: control, direction, byte order. They part words, as spaces do. */
const UNSEEN = "\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFD";
const GAP = new RegExp(`[\\s${UNSEEN}]`, "u");
const UNSEEN_RUNS = new RegExp(`[${UNSEEN}]+`, "gu");
/** Those that nobody types or pastes by accident: of the others, marks of direction come with pasted Arabic, tabs with tables. */
const STRANGE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFD]/u;
const QUOTES = '"“”„«»＂';
const PIECE = new RegExp(`[${QUOTES}]|[()]|[^\\s${QUOTES}()${UNSEEN}]+`, "gu");
const CLOSING = new RegExp(`[${QUOTES}]`, "u");
/** Hyphen and minus sign, as phones write it; not the dash, which parts sentences. */
const MINUS = /^[-\u2212]+(?=[^-\u2212])/;
const ONLY_MINUS = /^[-\u2212]+$/;
const BEFORE_TEXT = new RegExp(`[${QUOTES}(]`, "u");
const KEYWORDS: Record<string, "or" | "and" | "minus"> = { OR: "or", AND: "and", NOT: "minus" };

/** A value in one line, without what shows nothing. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(UNSEEN_RUNS, " ").replace(/\s+/g, " ").trim();

/**
 * Cuts a query into tokens, in one pass over at most MAX_QUERY_LENGTH characters. Nothing is lost on the way but spaces and
 * unseen characters; what was cut off or is unseen is noted.
 */
export function listTokens(whole: string): { tokens: Token[]; notes: QueryNote[] } {
  const notes: QueryNote[] = [];
  const text = cutLength(whole, notes).toWellFormed();
  const strange = STRANGE.exec(text);
  if (strange)
    notes.push({
      message: "There are characters in it that cannot be seen; they are read as spaces.",
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
  // a word that is cut in two would be another word
  while (end > MAX_QUERY_LENGTH / 2 && !GAP.test(text[end] ?? " ")) end--;
  notes.push({
    message: `It is too long: what stands behind the first ${end.toLocaleString("en")} characters is left out.`,
    start: end,
    end: text.length,
    suggestion: "",
  });
  return text.slice(0, end);
}

/** Reads from one quotation mark to the next; at the end of the query it may be missing. Returns where to go on. */
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
