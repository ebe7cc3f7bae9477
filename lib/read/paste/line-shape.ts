import { hasArabic } from "../../text/normalise";

/**
 * What a line looks like, before any word of it is read.
 * running: a paragraph of running text. sentence: short, but with a sentence's end. short: everything else.
 */
export type Shape = "running" | "sentence" | "short";

/** Longer than any headline, caption or menu entry usually is: a paragraph even without a full stop. */
const SURELY_RUNNING = 220;
/** A paragraph, where it ends as sentences do. */
const RUNNING_WITH_END = 60;
const WORDS_WITH_END = 9;
/** Arabic newsrooms often leave the last full stop out. */
const ARABIC_RUNNING = 110;

const SENTENCE_END = /[.!?…؟。।]["'”’»)\]]*$/;
const BRACKET_AT_END = /\s*[([][^()[\]]{1,40}[)\]][.]?$/;

/** True where a line ends as a sentence does; a source in brackets after the full stop does not count. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-60).trimEnd();
  return SENTENCE_END.test(tail) || SENTENCE_END.test(tail.replace(BRACKET_AT_END, ""));
}

export const endsWithQuestion = (text: string): boolean => /[?؟]["'”’»)\]]*$/.test(text.slice(-8));

export const endsWithColon = (text: string): boolean => /[:：]$/.test(text);

/** How many words a line has, parted by white space. */
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

/** The shape of one block's text. */
export function shapeOf(text: string): Shape {
  if (text.length >= SURELY_RUNNING) return "running";
  const ended = endsSentence(text);
  if (text.length >= RUNNING_WITH_END && (ended || endsWithColon(text)) && countWords(text) >= WORDS_WITH_END)
    return "running";
  if (text.length >= ARABIC_RUNNING && hasArabic(text)) return "running";
  return ended && countWords(text) >= 2 ? "sentence" : "short";
}
