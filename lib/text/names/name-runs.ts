import { isFunctionWord, isVagueStem } from "../common-words";
import type { Word } from "../tokenise";
import { readWordList } from "../word-list";
import type { Setting, Spelling } from "./capitals";

/** A name: the indexes of its first and last word in the list it was found in (both inclusive). */
export type NameSpan = { first: number; last: number };

const list = readWordList("text/words/names");
const wordsOf = (section: string): Set<string> => new Set(list.words(section));

const TITLES = wordsOf("titles");
/** After these a title is part of an organisation's name: Justice Department, General Assembly. */
const ORGANISATIONS = wordsOf("organisations");
const PARTICLES = wordsOf("particles");
const OPENERS = wordsOf("openers");
const SHORT_COMPOUNDS = wordsOf("short compounds");
const MAX_NAME_WORDS = 8;

const bare = (word: Word | undefined): string => (word?.plain ?? "").replace(/'s?$/, "");
const isParticle = (word: Word | undefined): boolean => PARTICLES.has(word?.plain ?? "");

/** Endings of adverbs that no name has: of those in -ally and -ntly, Connally, Scally, Brantly have other letters before. */
const ADVERB =
  /^(?:.{2,}(?:[ai]bly|edly|ingly|ously)|.{3,}[ae]ntly|.*(?:[eiu]|[aeiou][bcdgmnprtv]|tr|r[bmns]|[nrs]t|oy)ally)$/;
/** "McNally". */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Adverbs that open a sentence before a name; in -ly, any vague word. */
const isOpener = ({ surface, plain, stem }: Word): boolean =>
  !INNER_CAPITAL.test(surface) &&
  (OPENERS.has(plain) || (plain.endsWith("ly") && isVagueStem(stem)) || ADVERB.test(plain));

function mayBeName(word: Word, setting: Setting, follows: boolean, spelling: Spelling): boolean {
  if (!setting.capital || isFunctionWord(bare(word))) return false;
  if (word.surface.length < 2 && !follows) return false;
  const proven = spelling.capital.has(word.plain);
  if (setting.displayed) return proven;
  return !setting.begins || proven || !(spelling.lower.has(word.plain) || isOpener(word));
}

/** The month may end a name (Theresa May), but not where it begins a date. */
const endsName = (text: string, words: readonly Word[], at: number, setting: Setting): boolean =>
  setting.capital &&
  words[at]?.plain === "may" &&
  !/^[.,]? ?\d/.test(text.slice(words[at]?.end, (words[at]?.end ?? 0) + 3));

/** Korean given names continue in lower case after a hyphen (Ban Ki-moon), and so do short English compounds. */
const isSyllable = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}{2,4}$/u.test(word.surface) && !SHORT_COMPOUNDS.has(word.plain);

/** The gap inside a name: a space, a hyphen, or the full stop of an initial, with a space behind it or without. */
function joins(text: string, words: readonly Word[], at: number): boolean {
  const gap = text.slice(words[at]?.end, words[at + 1]?.start);
  return gap === "." ? words[at]?.surface.length === 1 : /^(?:[ \u00a0-]|\. )$/.test(gap);
}

type TextScan = {
  text: string;
  words: readonly Word[];
  settings: readonly Setting[];
  spelling: Spelling;
};

/**
 * The next word of a run after `last`, skipping particles ("of the", "al"); -1 where the run or the sentence ends.
 */
function nextInRun({ text, words, settings }: TextScan, last: number): number {
  let next = last + 1;
  while (next - last <= 2 && isParticle(words[next])) next++;
  if (words[last + 1]?.plain === "the") return -1;
  for (let at = last; at < next; at++)
    if (!joins(text, words, at) || settings[at + 1]?.begins !== false) return -1;
  return next;
}

/** The index of the last word of the run of capitalised words that begins at `first`. */
function runEnd(scan: TextScan, first: number): number {
  const { text, words, settings, spelling } = scan;
  let last = first;
  while (last - first < MAX_NAME_WORDS && !/'s$/.test(words[last]?.plain ?? "")) {
    const next = nextInRun(scan, last);
    const word = words[next];
    const setting = settings[next];
    if (!word || !setting) return last;
    const hyphened = text.slice(words[last]?.end, word.start) === "-";
    if (last > first && hyphened && isSyllable(word)) return next;
    if (next === last + 1 && endsName(text, words, next, setting)) return next;
    // in "Nora A. Vell" the A is no article
    const initial = setting.capital && word.surface.length === 1 && text[word.end] === ".";
    if (!initial && !mayBeName(word, setting, true, spelling)) return last;
    last = next;
  }
  return last;
}

/**
 * Splits a run where the name of the person or place begins: after its last title, and after "of State" following
 * that.
 */
function splitAtTitle(words: readonly Word[], first: number, last: number): NameSpan[] {
  let title = last - 1;
  const isTitle = (at: number): boolean =>
    TITLES.has(bare(words[at])) && !ORGANISATIONS.has(bare(words[at + 1]));
  while (title >= first && !isTitle(title)) title--;
  let start = title + 1;
  if (title >= first && words[start]?.plain === "of") {
    while (start < last && isParticle(words[start])) start++;
    if (start < last) start++;
  }
  while (start < last && isParticle(words[start])) start++;
  const names = [{ first: start, last }];
  let before = title - 1;
  while (before >= first && TITLES.has(bare(words[before]))) before--;
  if (title >= first && before >= first) names.unshift({ first, last: before });
  return names;
}

/** With these many words a heading may be somebody's name and nothing else. */
const LONGEST_HEADING = 3;

/** The end of a heading that is a name, as far as capitals tell, under which the text goes on with its last word; else null. */
export function endOfNameHeading(
  { words, settings }: Pick<TextScan, "words" | "settings">,
  first: number,
): number | null {
  if (!settings[first]?.displayed || !settings[first].begins) return null;
  let last = first;
  while (settings[last + 1]?.begins === false) last++;
  const length = last - first + 1;
  if (length < 2 || length > LONGEST_HEADING || bare(words[last]) !== bare(words[last + 1])) return null;
  return settings.slice(first, last + 1).every(({ capital }) => capital) ? last : null;
}

/**
 * Finds possible names in a text of a script with capitals: runs of capitalised words with particles inside, without
 * titles. A capital at the start of a sentence or in a headline only counts if the running text confirms it; of runs
 * in headlines, confirmNames (headline-names.ts) keeps what is a name elsewhere.
 * @param scan the text, its words, how each of them appears, and how the whole article spells words
 * @returns spans in text order; a span of one word is a name by itself
 */
export function findNames(scan: TextScan): NameSpan[] {
  const { words, settings, spelling } = scan;
  const names: NameSpan[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const setting = settings[index];
    const heading = endOfNameHeading(scan, index);
    if (heading !== null) {
      names.push({ first: index, last: heading });
      index = heading;
      continue;
    }
    if (!word || !setting || !mayBeName(word, setting, false, spelling)) continue;
    const last = runEnd(scan, index);
    for (const name of splitAtTitle(words, index, last)) {
      const only = name.first === name.last ? words[name.first] : undefined;
      const begun = only && settings[name.first]?.begins && !spelling.capital.has(only.plain);
      if (begun || (only && (spelling.lower.has(bare(only)) || TITLES.has(bare(only))))) continue;
      names.push(name);
    }
    index = last;
  }
  return names;
}
