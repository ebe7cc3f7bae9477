import { isRole } from "../../entities/latin/cues";
import { isFunctionWord } from "../../text/common-words";
import { hasArabic } from "../../text/normalise";
import { wordTest } from "../../text/word-lookup";
import { findArabicSpeaker } from "./arabic-speaker";
import {
  gapAfter,
  isOfficeWord,
  isVoiceWord,
  type Meant,
  nameAt,
  type Phrase,
  phraseEndingAt,
  type Speech,
} from "./phrases";

// Tests for plain forms of words; words/speakers.txt explains its sections.
const cue = (section: string) => wordTest("compare/words/speakers", section);
const isVerb = cue("verbs");
const isVerbBeforeHearer = cue("verbs before a hearer");
const isVerbOfQuotation = cue("verbs with a quotation");
const isParticiple = cue("participles");
const isBetween = cue("between");
const isAfterSpeaker = cue("after a speaker");

const PREPOSITION =
  /^(?:of|for|at|in|with|to|from|by|on|against|over|about|under|near|into|than|within|via|around|after|before|during|between|since|until|including|among|across|towards?|outside|despite|amid)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const PASSIVE = /^(?:been|was|were|is|are|be|being|not|the|a|an|this|these|his|her|their|its|no|of|to)$/;
/** A dash, a colon or a quotation mark ends the stretch in which a subject is looked for. */
const BOUNDARY = /["“”„‟«»;:?!\n—–]|\s-\s/;

/** Whom a sentence's verb of saying has as its subject; "unclear" if it has such a verb but nobody is named. */
export type Found = Meant | "unclear" | null;

/** Where the clause of the word at `at` begins. */
function clauseStart(speech: Speech, at: number): number {
  let start = at;
  while (start > 0 && !BOUNDARY.test(gapAfter(speech, start - 1))) start--;
  return start;
}

/** The last word before what may stand between a subject and its verb: "also", "on Tuesday", "(D-N.Y.)". */
function beforeAuxiliaries(speech: Speech, verb: number, from: number): number {
  let at = verb - 1;
  while (at >= from) {
    const gap = gapAfter(speech, at);
    if (/[)\]]/.test(gap)) {
      while (at >= from && !/[([]/.test(gapAfter(speech, at - 1))) at--;
      at--;
      continue;
    }
    const plain = speech.words[at]?.plain ?? "";
    const skipped = isBetween(plain) || WEEKDAY.test(plain) || (/ly$/.test(plain) && !nameAt(speech, at));
    if (!skipped) break;
    at--;
  }
  return at;
}

/** The first word of a phrase with what describes it: "the activist". */
function withDescription(speech: Speech, { first }: Phrase, from: number): number {
  let start = first;
  while (start > from && first - start < 6) {
    const before = speech.words[start - 1];
    if (!before || !/^(?:[ \u00a0-]|\. ?)$/.test(gapAfter(speech, start - 1))) break;
    const article = /^(?:the|an?|its|his|her|their)$/.test(before.plain);
    if (!article && isFunctionWord(before.plain) && !isRole(before.plain)) break;
    start--;
    if (article) break;
  }
  return start;
}

/** A person named before "the head of …" without a comma. */
function personBefore(speech: Speech, at: number, from: number): Meant | null {
  for (let last = at; last >= Math.max(from, at - 5); last--) {
    const phrase = phraseEndingAt(speech, last);
    const next = speech.words[last + 1]?.plain ?? "";
    if (phrase?.meant.kind === "person")
      return /^(?:the|an?)$/.test(next) || isOfficeWord(speech.words[last + 1]) ? phrase.meant : null;
    if (!/^[ \u00a0]$/.test(gapAfter(speech, last - 1))) return null;
  }
  return null;
}

/**
 * The subject that ends at `last`, unless it only belongs to another phrase: a spokesman for a ministry speaks for it, its
 * former member does not.
 */
function subjectEndingAt(speech: Speech, last: number, from: number): Meant | null {
  const phrase = phraseEndingAt(speech, last);
  if (!phrase) {
    // "the Defence Ministry in Moscow"
    const isPlace =
      nameAt(speech, last)?.type === "place" && /^(?:in|at)$/.test(speech.words[last - 1]?.plain ?? "");
    return isPlace && last - 2 >= from ? subjectEndingAt(speech, last - 2, from) : null;
  }
  // "a lawyer representing Novak said"
  if (/..ing$/.test(speech.words[phrase.first - 1]?.plain ?? "") && phrase.first - 1 > from) return null;
  const start = withDescription(speech, phrase, from);
  if (start <= from) return phrase.meant;
  const gap = gapAfter(speech, start - 1);
  const before = speech.words[start - 1]?.plain ?? "";
  if (!gap.includes(",") && PREPOSITION.test(before)) {
    const { kind } = phrase.meant;
    // "Army Chief of Staff Peter Novak": what follows "of" belongs to the title
    const titled =
      /^\p{Lu}/u.test(speech.words[start - 2]?.surface ?? "") && isOfficeWord(speech.words[start - 2]);
    if (kind === "person" && titled && before === "of" && phrase.meant.name.includes(" "))
      return phrase.meant;
    const voice = isVoiceWord(speech.words[start - 2]) && (kind === "body" || kind === "common body");
    if (voice) return phrase.meant;
    const whole = phraseEndingAt(speech, start - 2)?.meant.kind === "body";
    return whole ? subjectEndingAt(speech, start - 2, from) : personBefore(speech, start - 2, from);
  }
  // two who speak together are not one of them
  const joined = /^(?:and|or)$/.test(before) && !/,/.test(gapAfter(speech, start - 2));
  return joined && phraseEndingAt(speech, start - 2) ? null : phrase.meant;
}

/** "Delgado, chairwoman of the Water Committee, said": the phrase that fills the part before an aside. */
function subjectBeforeAside(speech: Speech, last: number, from: number): Meant | null {
  let aside: Meant | null = null;
  for (let at = last; at >= from; at--) {
    if (at !== last && !/^,? ?\(|,/.test(gapAfter(speech, at))) continue;
    const phrase = phraseEndingAt(speech, at);
    if (!phrase || phrase.meant.kind === "pronoun") continue;
    const start = withDescription(speech, phrase, from);
    const before = speech.words[start - 1]?.plain ?? "";
    const opens = /,/.test(gapAfter(speech, start - 1)) || isFunctionWord(before) || start <= from;
    if (!opens || PREPOSITION.test(before) || /^(?:and|or)$/.test(before)) continue;
    if (at !== last) return phrase.meant;
    // "his mother, Anna Novak, said": the name is the aside
    if (phrase.meant.kind === "person" && /,/.test(gapAfter(speech, start - 1))) aside = phrase.meant;
  }
  return aside;
}

/** The subject after a verb: "said Maria Delgado, a lawyer". */
function subjectAfter(speech: Speech, verb: number): Meant | null {
  for (let at = verb + 1; at < Math.min(speech.words.length, verb + 14); at++) {
    const word = speech.words[at];
    if (!word || speech.quoted(word) || BOUNDARY.test(gapAfter(speech, at - 1))) return null;
    const gap = gapAfter(speech, at);
    const next = speech.words[at + 1];
    const ends = !next || /[,;:—–"“”(\n]/.test(gap) || isAfterSpeaker(next.plain);
    const subject = ends ? subjectEndingAt(speech, at, verb + 1) : null;
    if (subject) return subject;
    if (/,/.test(gap)) return null;
  }
  return null;
}

/** The subject of the whole sentence, where it begins with one. */
export function subjectOfSentence(speech: Speech): Meant | null {
  for (let at = 0; at < Math.min(speech.words.length, 9); at++) {
    const gap = gapAfter(speech, at);
    const next = speech.words[at + 1];
    const phrase = phraseEndingAt(speech, at);
    if (phrase && next && (next.plain === "who" || !phraseEndingAt(speech, at + 1))) {
      if (withDescription(speech, phrase, 0) > 0 || /^(?:and|or)$/.test(next.plain)) return null;
      return /^(?:,? | \()$/.test(gap) ? phrase.meant : null;
    }
    if (BOUNDARY.test(gap) || gap.includes(",")) return null;
  }
  return null;
}

/** The subject of the verb at `verb`. */
function subjectOf(speech: Speech, verb: number): Meant | null {
  const { words } = speech;
  const plain = words[verb]?.plain ?? "";
  if (isParticiple(plain)) return subjectOfSentence(speech);
  const from = clauseStart(speech, verb);
  const before = verb > 0 ? gapAfter(speech, verb - 1) : '"';
  if (!isVerbBeforeHearer(plain) && (verb === from || before.includes(","))) {
    const after = subjectAfter(speech, verb);
    if (after) return after;
  }
  const last = beforeAuxiliaries(speech, verb, from);
  if (last < from) return null;
  if (/^(?:and|but|then)$/.test(words[last]?.plain ?? "")) return subjectOfSentence(speech);
  if (gapAfter(speech, last).includes(",")) return subjectBeforeAside(speech, last, from);
  return subjectEndingAt(speech, last, from);
}

/** True for a sentence with words in quotation marks that are neither one term nor a title. */
function hasSpeech({ words, quoted }: Speech): boolean {
  const spoken = words.filter(quoted);
  return spoken.length > 1 && spoken.some(({ surface }) => /^\p{Ll}/u.test(surface));
}

/** What is claimed and conceded without a word: "claimed victory". */
const UNSAID = /^(?:victory|responsibility|credit|defeat|lives|to|asylum|control)$/;

/** True for a verb of saying that has a subject; not in "was reported", "the claims". */
function isSaying(speech: Speech, at: number): boolean {
  const word = speech.words[at];
  if (!word || speech.quoted(word)) return false;
  const passive = PASSIVE.test(speech.words[at - 1]?.plain ?? "") || /-$/.test(gapAfter(speech, at - 1));
  const quotes = isVerbOfQuotation(word.plain) && hasSpeech(speech);
  if (/^(?:claim|concede|maintain|agree)/.test(word.plain) && UNSAID.test(speech.words[at + 1]?.plain ?? ""))
    return false;
  return (
    ((isVerb(word.plain) || quotes) && !passive && !/^\p{Lu}/u.test(word.surface)) || isParticiple(word.plain)
  );
}

/** How far a verb is from the nearest quotation, in words. */
function distanceToQuotation({ words, quoted }: Speech, verb: number): number {
  const distances = words.flatMap((word, at) => (quoted(word) ? [Math.abs(at - verb)] : []));
  return distances.length ? Math.min(...distances) : 0;
}

/** Where the main clause begins: after the first comma in "When Novak asked, Delgado said …". */
function mainClause(speech: Speech): number {
  if (!/^(?:when|while|after|before|as|if|although|though|because)$/.test(speech.words[0]?.plain ?? ""))
    return 0;
  return speech.words.findIndex((_, at) => gapAfter(speech, at).includes(",")) + 1;
}

/** Finds who speaks in a sentence: the subject of its verb of saying, of several that of the verb next to a quotation. */
export function findSpeaker(speech: Speech): Found {
  const { words } = speech;
  if (words.some(({ plain }) => hasArabic(plain))) return findArabicSpeaker(speech);
  const sayings = words.flatMap((_, at) => (isSaying(speech, at) ? [at] : []));
  const main = mainClause(speech);
  let best: { meant: Meant | null; distance: number } | null = null;
  let first: Meant | null | undefined;
  words.forEach(({ plain }, at) => {
    // "Novak said …, according to the Lantern": the words are not the paper's
    const accordingTo =
      sayings.length === 0 &&
      plain === "according" &&
      words[at + 1]?.plain === "to" &&
      !speech.quoted(words[at] as never);
    if (!accordingTo && !sayings.includes(at)) return;
    if (at < main && sayings.some((other) => other >= main)) return;
    const meant = accordingTo ? subjectAfter(speech, at + 1) : subjectOf(speech, at);
    const distance = distanceToQuotation(speech, at);
    if (first === undefined) first = meant;
    // "The minister said that …, which he called": he is whoever spoke before
    else if (meant?.kind === "pronoun" && first?.kind !== "pronoun") return;
    if (!best || (meant && (!best.meant || distance < best.distance))) best = { meant, distance };
  });
  const found = best as { meant: Meant | null } | null;
  return found ? (found.meant ?? "unclear") : null;
}
