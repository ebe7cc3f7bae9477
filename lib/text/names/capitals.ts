import { isFunctionWord } from "../common-words";
import type { Word } from "../tokenise";

/**
 * How a word appears in its text: capitalised; at the start of a sentence; in a line of capitalised words, such as a
 * headline.
 */
export type Setting = { capital: boolean; begins: boolean; displayed: boolean };

/** How an article spells words, gathered from all its text before names are searched. */
export type Spelling = { lower: Set<string>; capital: Set<string> };

/** A full stop after one of these does not end a sentence. */
export const ABBREVIATION =
  /^(?:\p{L}|mr|mrs|ms|dr|sen|rep|gov|st|gen|lt|col|capt|sgt|prof|rev|jr|sr|no|jan|feb|aug|sept?|oct|nov|dec)$/u;
const SENTENCE_BREAK = /[!?…:;"“”«»([{|•*؟؛–—\n]/;

function isCapital(surface: string): boolean {
  const code = surface.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(surface);
}

/** A line in which nearly all content words are capitalised is a headline or byline: its capitals prove nothing. */
function isDisplayLine(words: readonly Word[], closed: boolean): boolean {
  const weighty = words.filter((word) => !isFunctionWord(word.plain));
  const capitals = weighty.filter((word) => isCapital(word.surface)).length;
  return weighty.length === 0 || capitals / weighty.length > (closed ? 0.9 : 0.7);
}

function beginsSentence(gap: string, before: Word | undefined): boolean {
  if (gap === " ") return false;
  if (gap.includes(".") && !ABBREVIATION.test(before?.plain ?? "")) return true;
  // letters in a gap: a repeated headline was left out here
  return SENTENCE_BREAK.test(gap) || /\p{L}/u.test(gap);
}

/** How each word of a text appears, in the order of the words. */
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

/**
 * Notes which words the running text writes in lower case, and which with a capital that the sentence does not
 * require.
 */
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

/** The letters of the longest word of a name that is in the capitals of a dateline, at least: acronyms have fewer. */
export const DATELINE_LETTERS = 5;

/** True for a name in the capitals of a dateline: "WASHINGTON". @param least letters of its longest word */
export const isInCapitals = (name: string, least: number): boolean =>
  name === name.toUpperCase() && (name.match(/\p{Lu}+/gu) ?? []).some((word) => word.length >= least);

/** A name in capitals as running text has it: "PRESIDENT OF CÔTE D'IVOIRE'S" is "President of Côte d'Ivoire's". */
export const withoutCapitals = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu, (word, at: number, whole: string) =>
      at > 0 && (isFunctionWord(word) || (word.length === 1 && /['’]/u.test(whole.charAt(at - 1))))
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    );
