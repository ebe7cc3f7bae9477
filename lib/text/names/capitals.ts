import { isFunctionWord } from "../common-words";
import type { Word } from "../tokenise";

/** How a word stands in its text: capitalised; at the start of a sentence; in a line set in capitals, as headlines are. */
export type Setting = { capital: boolean; begins: boolean; displayed: boolean };

/** What an article teaches about its own spelling, gathered from all its text before any name is taken. */
export type Spelling = { lower: Set<string>; capital: Set<string> };

/** Full stops after these end no sentence. */
export const ABBREVIATION =
  /^(?:\p{L}|mr|mrs|ms|dr|sen|rep|gov|st|gen|lt|col|capt|sgt|prof|rev|jr|sr|no|jan|feb|aug|sept?|oct|nov|dec)$/u;
const SENTENCE_BREAK = /[!?…:;"“”«»([{|•*؟؛–—\n]/;

function isCapital(surface: string): boolean {
  const code = surface.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(surface);
}

/** A line in which nearly all words of weight are capitalised is a headline or byline: its capitals prove nothing. */
function isDisplayLine(words: readonly Word[], closed: boolean): boolean {
  const telling = words.filter((word) => !isFunctionWord(word.plain));
  const capitals = telling.filter((word) => isCapital(word.surface)).length;
  return telling.length === 0 || capitals / telling.length > (closed ? 0.9 : 0.7);
}

function beginsSentence(gap: string, before: Word | undefined): boolean {
  if (gap === " ") return false;
  if (gap.includes(".") && !ABBREVIATION.test(before?.plain ?? "")) return true;
  // letters in a gap: what stood there has been left out (a repeated headline)
  return SENTENCE_BREAK.test(gap) || /\p{L}/u.test(gap);
}

/** How each word of a text stands, in the order of the words. */
export function listSettings(text: string, words: readonly Word[]): Setting[] {
  const settings: Setting[] = [];
  let lineStart = 0;
  let gap = "\n";
  words.forEach((word, index) => {
    settings.push({
      capital: isCapital(word.surface),
      begins: beginsSentence(gap, words[index - 1]),
      displayed: false,
    });
    gap = text.slice(word.end, words[index + 1]?.start);
    if (index < words.length - 1 && !gap.includes("\n")) return;
    const closed = /^[^\n]*[.!?…]/.test(gap);
    if (isDisplayLine(words.slice(lineStart, index + 1), closed))
      for (const setting of settings.slice(lineStart)) setting.displayed = true;
    lineStart = index + 1;
  });
  return settings;
}

/** Notes which words the running text writes small, and which with a capital where the sentence does not ask for one. */
export function learnSpelling(
  words: readonly Word[],
  settings: readonly Setting[],
  spelling: Spelling,
): void {
  words.forEach((word, index) => {
    const setting = settings[index];
    if (!setting?.capital) spelling.lower.add(word.plain);
    else if (!setting.begins && !setting.displayed) spelling.capital.add(word.plain);
  });
}
