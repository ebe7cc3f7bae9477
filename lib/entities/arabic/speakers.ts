import type { FieldWords } from "../found-name";
import {
  endsName,
  givenNameAt,
  isArabicAdjective,
  isArabicGivenName,
  isArabicListed,
  isDefinite,
  isDoubtfulGivenName,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
  placeHeadAt,
} from "./cues";
import type { ArticleNames } from "./reading";
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

const isSaid = ({ text, words }: FieldWords, at: number): boolean => {
  const end = words[at]?.end ?? 0;
  return /^ ?[:"«“]/.test(text.slice(end, end + 2)) || WHAT_IS_SAID.test(words[at + 1]?.plain ?? "");
};

/** Words with the article and a nisba's ending that speak and are no people: "the Israelis said". */
const isBody = (plain: string): boolean =>
  isArabicAdjective(plain) || organisationHeadAt(plain) !== null || placeHeadAt(plain) !== null;

/** True for a surname that says where a family comes from, or that no list explains. */
function isSurnameLike(field: FieldWords, at: number): boolean {
  const word = field.words[at];
  if (!word || word.plain.length < 4 || isBody(word.plain) || isArabicListed(word.plain)) return false;
  if (isDefinite(word.plain)) return /ي$/.test(word.plain) || isArabicGivenName(word.plain.slice(2));
  return isSaid(field, at) && isUnknown(word) && !/^[بكل]|ه$/.test(word.plain);
}

/** The words after given names that are no everyday words, which may be their surnames. */
function listAfterGiven(fields: readonly FieldWords[]): ReadonlySet<string> {
  const after = new Set<string>();
  for (const field of fields)
    field.words.forEach(({ plain }, at) => {
      const next = field.words[at + 1];
      if (!next || next.plain.length < 4 || !isSpaced(field, at)) return;
      const prefix = givenNameAt(plain);
      if (prefix === null || endsName(plain.slice(prefix)) || isVerbOfSaying(plain)) return;
      if (!isDoubtfulGivenName(plain.slice(prefix)) || !isDefinite(next.plain)) after.add(next.plain);
    });
  return after;
}

/** How often each word stands in the fields, also with a letter joined to it. */
function countWords(fields: readonly FieldWords[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of fields)
    for (const { plain } of words) {
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
      if (!/^[وفبلك]\p{L}{4}/u.test(plain)) continue;
      const bare = plain.slice(1);
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  return counts;
}

/** True for a given name that is no everyday word. */
const isSureGiven = (plain: string): boolean =>
  plain.length > 3 &&
  !isDefinite(plain) &&
  isArabicGivenName(plain) &&
  !isDoubtfulGivenName(plain) &&
  !endsName(plain);

/**
 * What the article says of names. Its speakers are the surnames of those who speak: what follows a verb of saying alone, as
 * articles name people after their full names. An everyday word before one of these is a given name, and an adjective that
 * speaks is a surname where a given name stands before it elsewhere.
 */
export function readArticleNames(fields: readonly FieldWords[]): ArticleNames {
  const [speakers, givenAlone] = [new Set<string>(), new Set<string>()];
  let afterGiven: ReadonlySet<string> | undefined;
  for (const field of fields)
    for (let at = 1; at < field.words.length; at++) {
      const word = field.words[at];
      // fast exit: most words do not speak
      if (!maySpeak(field, at)) continue;
      if (!word || !isVerbOfSaying(field.words[at - 1]?.plain ?? "") || !isSpaced(field, at - 1)) continue;
      if (isSaid(field, at) && isSureGiven(word.plain)) givenAlone.add(word.plain);
      if (isSurnameLike(field, at)) speakers.add(word.plain);
      else if (isSaid(field, at) && (isDefinite(word.plain) ? !endsName(word.plain) : isUnknown(word))) {
        afterGiven ??= listAfterGiven(fields);
        if (afterGiven.has(word.plain)) speakers.add(word.plain);
      }
    }
  return { speakers, givenAlone, counts: countWords(fields) };
}
