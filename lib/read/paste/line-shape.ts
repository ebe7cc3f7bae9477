import { hasArabic } from "../../text/normalise";

/**
 * What a line looks like, regardless of its words: "running" is a paragraph, "sentence" is short but ends as a
 * sentence does, "short" is everything else.
 */
export type Shape = "running" | "sentence" | "short";

/** A longer line is a paragraph even without a full stop. */
const SURELY_RUNNING = 220;
/** A paragraph, if it ends as sentences do. */
const RUNNING_WITH_END = 60;
const WORDS_WITH_END = 9;
/** Arabic newsrooms often omit the last full stop. */
const ARABIC_RUNNING = 110;

const SENTENCE_END = /[.!?…؟。।]["'”’»)\]]*$/;
const BRACKET_AT_END = /\s*[([][^()[\]]{1,40}[)\]][.]?$/;

/** True if a line ends as a sentence does; a source in brackets after the full stop is ignored. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-60).trimEnd();
  return SENTENCE_END.test(tail) || SENTENCE_END.test(tail.replace(BRACKET_AT_END, ""));
}

const endsWithColon = (text: string): boolean => /[:：]$/.test(text);

/** The number of words of a line, separated by white space. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (const character of text) {
    const space = character === " " || character === "\u00A0" || character === "\u202F";
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** The shape of a line's text. */
export function shapeOf(text: string): Shape {
  if (text.length >= SURELY_RUNNING) return "running";
  const ended = endsSentence(text);
  if (text.length >= RUNNING_WITH_END && (ended || endsWithColon(text)) && countWords(text) >= WORDS_WITH_END)
    return "running";
  if (text.length >= ARABIC_RUNNING && hasArabic(text)) return "running";
  return ended && countWords(text) >= 2 ? "sentence" : "short";
}
