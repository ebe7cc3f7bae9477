/**
 * Invisible characters: byte order mark, zero-width space, word joiner, soft hyphen, direction marks. The reader page
 * sets the direction by language. Zero-width joiner and non-joiner stay: Persian and emoji need them.
 */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * Non-breaking spaces that are typography and not an editor's leftovers: next to French punctuation or between
 * digits.
 */
const TYPOGRAPHIC_SPACE = /(?<=[«])\u00A0(?=\S)|(?<=\S)\u00A0(?=[»:;!?%€])|(?<=\d)\u00A0(?=\d)/g;

const KEPT_SPACE = "\uE000";

/** Removes invisible characters, doubled space and space at the ends; the author's spelling stays. */
export function cleanLine(raw: string): string {
  const visible = raw.replace(INVISIBLE, "");
  if (!/[^\x20-\x7E]| {2}/.test(visible)) return visible.trim();
  return visible
    .replace(TYPOGRAPHIC_SPACE, KEPT_SPACE)
    .replace(/[^\S\u202F]+/g, " ")
    .replaceAll(KEPT_SPACE, "\u00A0")
    .trim();
}

/** Number of pieces separated by wide white space or tabs. */
export const countColumns = (raw: string): number =>
  /\S(?: {2}|\t)/.test(raw)
    ? raw
        .replace(INVISIBLE, "")
        .trim()
        .split(/\s{2,}|\t/).length
    : 1;

/** Width of the white space at the start of a line, in spaces; a tab counts four. */
export function indentOf(raw: string): number {
  const space = /^\s*/.exec(raw.replace(INVISIBLE, ""))?.[0] ?? "";
  return space.replaceAll("\t", "    ").length;
}
