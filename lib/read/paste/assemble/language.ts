import { detectLanguage } from "../../detect-language";

/** Enough characters to recognise a language; more does not help. */
const SAMPLE = 3000;
const SHARE_OF_ARABIC_LETTERS = 0.4;
/** Letters of Persian, Urdu, Kurdish and Pashto that Arabic does not have. */
const NOT_ARABIC = /[پچژگکیےٹڈڑںۆێەۍ]/g;
/** The most common words of English prose; at least one word in six is one of them. */
const ENGLISH_WORDS =
  /\b(?:the|and|of|to|in|that|is|was|for|on|with|as|by|at|from|has|have|were|which|said)\b/gi;
const SHARE_OF_ENGLISH_WORDS = 1 / 6;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Detects the language of an article's text: Arabic by its letters and English by its most common words, so that
 * short texts and many foreign names do not mislead; all others by letter groups.
 * @returns a BCP 47 tag; "und" if nothing can be detected
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return "und";
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  if (arabic / letters > SHARE_OF_ARABIC_LETTERS && count(sample, NOT_ARABIC) < arabic * 0.01) return "ar";
  const words = count(sample, /\p{L}+/gu);
  if (count(sample, ENGLISH_WORDS) >= words * SHARE_OF_ENGLISH_WORDS) return "en";
  return detectLanguage(sample);
}
