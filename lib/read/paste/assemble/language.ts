import { detectLanguage } from "../../detect-language";

/** Enough text to tell a language by; more does not make it surer. */
const SAMPLE = 3000;
const SHARE_OF_ARABIC_LETTERS = 0.4;
/** Letters that Persian, Urdu, Kurdish and Pashto have and Arabic has not. */
const NOT_ARABIC = /[پچژگکیےٹڈڑںۆێەۍ]/g;
/** The commonest words of English prose; of its running words they are at least one in six. */
const ENGLISH_WORDS =
  /\b(?:the|and|of|to|in|that|is|was|for|on|with|as|by|at|from|has|have|were|which|said)\b/gi;
const SHARE_OF_ENGLISH_WORDS = 1 / 6;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of an article's text as a BCP 47 tag: Arabic by its letters, English by its commonest words, so that
 * short texts and many foreign names do not mislead; all others by letter groups. "und" where nothing can be told.
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
