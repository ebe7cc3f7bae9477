import { isDemonym, isGivenName, isRole } from "../../entities/latin/cues";
import { isFunctionWord } from "../../text/common-words";
import { isBroadName } from "../../text/names/broad-names";
import type { Word } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import type { SentenceName } from "../sides";

// Tests for plain forms of words; words/speakers.txt explains its sections.
const cue = (section: string) => wordTest("compare/words/speakers", section);
const isBody = cue("bodies");
const isBodyOfPerson = cue("bodies of a person");
const isVoice = cue("voices");
const isOffice = cue("offices");
const isVerb = cue("verbs");

/** Whom a phrase means: a name, or a word for somebody whom the article names elsewhere. */
export type Meant =
  | { kind: "person" | "body"; name: string; entity: string | null }
  | { kind: "pronoun"; of: "person" | "body" }
  | { kind: "office"; title: string }
  | { kind: "common body"; head: string };

/** A phrase that may be a subject, and its first word. */
export type Phrase = { meant: Meant; first: number };

/** A sentence as it is searched for who speaks. */
export type Speech = {
  /** The whole field, which the offsets of words are into. */
  text: string;
  words: readonly Word[];
  names: readonly SentenceName[];
  /** Words in quotation marks do not name the speaker. */
  quoted: (word: Word) => boolean;
  /** True for a word that the article writes with a capital where no sentence begins. */
  isProper: (word: Word) => boolean;
};

export const gapAfter = ({ text, words }: Speech, at: number): string =>
  text.slice(words[at]?.end, words[at + 1]?.start);

const bare = (word: Word | undefined): string => (word?.plain ?? "").replace(/'s?$/, "");

/** True for a word of a name: with a capital, but not only because the sentence begins with it. */
function isNameWord(speech: Speech, at: number): boolean {
  const word = speech.words[at];
  if (!word || !/^\p{Lu}/u.test(word.surface) || /\d|^MORE$/.test(word.surface) || speech.quoted(word))
    return false;
  if (at === 0 && gapAfter(speech, 0) === "-" && /^\p{Lu}/u.test(speech.words[1]?.surface ?? "")) return true;
  if (isFunctionWord(bare(word)) && !/^\p{Lu}{2,}$/u.test(word.surface)) return false;
  if (at > 0 || nameAt(speech, at) || speech.isProper(word)) return true;
  // a given name that only the sentence's start shows, before a surname: "Kerrie McHugh, a spokeswoman"
  const next = speech.words[1];
  const surname = next && nameAt(speech, 1);
  return (
    surname?.type === "person" &&
    surname.start === next?.start &&
    !isRole(bare(word)) &&
    !isDemonym(bare(word))
  );
}

export const nameAt = ({ words, names }: Speech, at: number): SentenceName | undefined => {
  const word = words[at];
  return word && names.find(({ start, end }) => start <= word.start && end >= word.end - 2);
};

/** The first word of the run of capitals that ends at `last`. */
function startOfRun(speech: Speech, last: number): number {
  let first = last;
  const name = nameAt(speech, last);
  while (first > 0) {
    const inName = name && (speech.words[first - 1]?.start ?? 0) >= name.start;
    const joined = /^(?:[ \u00a0-]|\.? |\.)$/.test(gapAfter(speech, first - 1));
    if (!inName && !(joined && isNameWord(speech, first - 1))) break;
    first--;
    const other = inName ? undefined : nameAt(speech, first);
    // a name of several words goes before a title as a whole: "House of Deputies Speaker Ann Lee"
    while (other && (speech.words[first - 1]?.start ?? -1) >= other.start) first--;
  }
  return first;
}

const textOf = ({ text, words }: Speech, first: number, last: number): string =>
  text
    .slice(words[first]?.start, words[last]?.end)
    .replace(/\s+/g, " ")
    .replace(/['’]s?$/, "");

/** True for "Fla." and "Co." inside a sentence, and for a title in capitals. */
const isAbbreviated = (speech: Speech, at: number): boolean =>
  /^C[EFOT]O$/.test(speech.words[at]?.surface ?? "") ||
  (at < speech.words.length - 1 &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(speech.words[at]?.surface ?? "") &&
    /^\.,? $/.test(gapAfter(speech, at)));

/** The name that ends at `last`: a person without titles, or a body. */
function readName(speech: Speech, last: number): Phrase | null {
  const { words } = speech;
  if (/['’]s?$/.test(words[last]?.surface ?? "") || isAbbreviated(speech, last)) return null;
  let first = startOfRun(speech, last);
  const whole = first;
  while (first < last && isRole(bare(words[first]))) first++;
  if (isOffice(bare(words[last])) && !nameAt(speech, last)) {
    // a place before it is not part of the title: "Lindholm Mayor"
    while (first < last && nameAt(speech, first)?.type === "place") first++;
    return {
      meant: { kind: "office", title: textOf(speech, first === last ? whole : first, last).toLowerCase() },
      first: whole,
    };
  }
  // "R-Tex." is a party and a state
  const party = /\b[DRI]-$/.test(speech.text.slice(0, words[whole]?.start).slice(-3));
  if (party || isVerb(bare(words[last]))) return null;
  const name = ownMention(speech, first, last);
  const entity = name ? name.entity : null;
  if (name?.type === "person")
    return { meant: { kind: "person", name: fullName(speech, name, first, last), entity }, first: whole };
  if (first === 1 && last === 1 && isUnknownBefore(speech)) return null;
  // "state TV" is a noun with a capital
  if (first === last && isBody(bare(words[last]))) return readNamedNoun(speech, last, bare(words[last]));
  // a nationality by itself is nobody: "the Russian said"
  if (isDemonym(bare(words[last])) && !/s$/.test(words[last]?.plain ?? "")) return null;
  if (name?.type === "place" && !(isBroadName(name.name) && first === last)) return null;
  if (name)
    return { meant: { kind: "body", name: ownName(speech, name, first, last), entity }, first: whole };
  if (first === last && !speech.isProper(words[last] as Word)) return null;
  if (isBroadName(words[last]?.surface ?? "")) return null;
  return {
    meant: { kind: "person", name: textOf(speech, startOfPerson(speech, first, last), last), entity: null },
    first: whole,
  };
}

/** Where the person's name begins in a run of capitals: "Navy Captain Peter Novak" is Peter Novak. */
function startOfPerson({ words }: Speech, first: number, last: number): number {
  const isGiven = (at: number): boolean => isGivenName(bare(words[at])) || bare(words[at]).length === 1;
  if (last - first < 2 || isGiven(first)) return first;
  const given = Array.from({ length: last - first - 1 }, (_, step) => first + 1 + step).find(isGiven);
  return given ?? first;
}

/** True where the sentence's first word may belong to the name after it: "Duke Energy said". */
function isUnknownBefore(speech: Speech): boolean {
  const first = bare(speech.words[0]);
  return gapAfter(speech, 0) === " " && !isFunctionWord(first) && !isRole(first) && !isDemonym(first);
}

/** The mention at `last`, unless the given name before it is another's: "Anna Novak" is not Peter Novak. */
function ownMention(speech: Speech, first: number, last: number): SentenceName | undefined {
  const name = nameAt(speech, last);
  const given = bare(speech.words[first]);
  const other = first < last && isGivenName(given) && !name?.name.toLowerCase().includes(given);
  return name?.type === "person" && other && name.name.includes(" ") ? undefined : name;
}

/** What the markup of a page glued to a name: "Ann Lee Ann LeeCouncil" is Ann Lee. */
const withoutGlue = (name: string): string =>
  name.replace(/^(.*?(\p{Lu}[\p{L}'’-]+)) (?:.*\s)?\2\p{Lu}.*$/u, "$1");

/** A person's name in the library, with the given names that only this text has. */
function fullName(speech: Speech, name: SentenceName, first: number, last: number): string {
  const written = textOf(speech, first, last);
  const more = written.endsWith(` ${name.name}`) ? written.slice(0, -name.name.length - 1).split(" ") : [];
  const alone = !name.name.includes(" ");
  const given = (word: string): boolean =>
    isGivenName(word) || (alone && more.length === 1 && !isRole(word) && !isOffice(word) && !isDemonym(word));
  return more.length > 0 && more.every((word) => given(word.toLowerCase()))
    ? written
    : withoutGlue(name.name);
}

/** The longer of a body's name in the text and its name in the library. */
function ownName(speech: Speech, name: SentenceName, first: number, last: number): string {
  const written = textOf(speech, first, last);
  return name.name.toLowerCase().includes(written.toLowerCase()) ? name.name : written;
}

/** A common noun at `last` with a name before it: "Harbour Trust officials", "the Delgado administration". */
function readNamedNoun(speech: Speech, last: number, noun: string): Phrase | null {
  for (let at = last - 1; at >= Math.max(0, last - 2); at--) {
    if (!/^[ \u00a0]$/.test(gapAfter(speech, at))) return null;
    if (isNameWord(speech, at)) {
      const name = nameAt(speech, at);
      const first = startOfRun(speech, at);
      if (/['’]s?$/.test(speech.words[at]?.surface ?? "")) return null;
      if (isVoice(noun))
        return name?.type === "organization" && at === last - 1 && !isDemonym(bare(speech.words[at]))
          ? { meant: { kind: "body", name: ownName(speech, name, first, at), entity: name.entity }, first }
          : null;
      if (name?.type === "person" && !isBodyOfPerson(noun)) return null;
      return { meant: { kind: "body", name: textOf(speech, first, last), entity: null }, first };
    }
    if (isFunctionWord(speech.words[at]?.plain ?? "")) return null;
  }
  return null;
}

/** An office with the words before it that belong to it: "foreign minister". */
function readOffice(speech: Speech, last: number): Phrase | null {
  let first = last;
  while (first > 0 && gapAfter(speech, first - 1) === " " && last - first < 3) {
    const before = speech.words[first - 1];
    if (!before || isFunctionWord(before.plain)) break;
    // a nation or a person comes before it: only the title counts
    if (/^\p{Lu}/u.test(before.surface)) break;
    first--;
  }
  return { meant: { kind: "office", title: textOf(speech, first, last).toLowerCase() }, first };
}

/** The phrase that ends with the word at `last`, if it can name somebody who speaks. */
export function phraseEndingAt(speech: Speech, last: number): Phrase | null {
  const word = speech.words[last];
  if (!word || speech.quoted(word)) return null;
  const plain = word.plain;
  if (plain === "he" || plain === "she") return { meant: { kind: "pronoun", of: "person" }, first: last };
  if (plain === "it" || plain === "they") return { meant: { kind: "pronoun", of: "body" }, first: last };
  if (plain === "who") return last > 0 ? phraseEndingAt(speech, last - 1) : null;
  if (isNameWord(speech, last)) return readName(speech, last);
  if (/^\p{Lu}/u.test(word.surface) && last > 0) return null;
  if (isBody(plain) || isVoice(plain)) {
    const named = readNamedNoun(speech, last, plain);
    if (named) return named;
  }
  if (isBody(plain) && speech.words[last - 1]?.plain === "the")
    return { meant: { kind: "common body", head: plain }, first: last };
  return isOffice(plain) ? readOffice(speech, last) : null;
}

export const isVoiceWord = (word: Word | undefined): boolean => isVoice(word?.plain ?? "");
export const isOfficeWord = (word: Word | undefined): boolean => isOffice(bare(word));
