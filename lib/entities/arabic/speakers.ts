import type { FieldWords } from "../found-name";
import {
  isArabicAdjective,
  isArabicGivenName,
  isArabicListed,
  isDefinite,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
  placeHeadAt,
} from "./cues";
import { isUnknown } from "./word-shape";

/** What follows the one who speaks: "that", a colon, or where and to whom. */
const WHAT_IS_SAID = /^(?:ان|انه|انها|ان هناك|بان|بانه|لـ|خلال|ايضا|في)$/;

/** A cheap test for a word that may speak: with the article and a nisba's ending, or before what is said. */
const maySpeak = ({ text, words }: FieldWords, at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]?.plain];
  if (!word || word.plain.length < 4) return false;
  if (word.plain.startsWith("ال") && word.plain.endsWith("ي")) return true;
  return text[word.end] !== " " || (next !== undefined && next.length < 7 && /^[ابخفل]/.test(next));
};

/** Words with the article and a nisba's ending that speak and are no people: "the Israelis said". */
const isBody = (plain: string): boolean =>
  isArabicAdjective(plain) || organisationHeadAt(plain) !== null || placeHeadAt(plain) !== null;

/** True for a surname that says where a family comes from, or that no list explains. */
function isSurnameLike({ words, text }: FieldWords, at: number): boolean {
  const word = words[at];
  if (!word || word.plain.length < 4 || isBody(word.plain) || isArabicListed(word.plain)) return false;
  if (isDefinite(word.plain)) return /ي$/.test(word.plain) || isArabicGivenName(word.plain.slice(2));
  const next = words[at + 1];
  const said = /^ ?[:"«“]/.test(text.slice(word.end, word.end + 2)) || WHAT_IS_SAID.test(next?.plain ?? "");
  return said && isUnknown(word) && !/^[بكل]|ه$/.test(word.plain);
}

/**
 * The surnames of those who speak in an article: what follows a verb of saying alone, as articles name people after their
 * full names. An everyday word before one of these is a given name.
 * @returns plain forms
 */
export function listSpeakers(fields: readonly FieldWords[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const field of fields)
    for (let at = 1; at < field.words.length; at++) {
      const word = field.words[at];
      // fast exit: most words do not speak
      if (!maySpeak(field, at)) continue;
      if (!word || !isVerbOfSaying(field.words[at - 1]?.plain ?? "") || !isSpaced(field, at - 1)) continue;
      if (isSurnameLike(field, at)) speakers.add(word.plain);
    }
  return speakers;
}
