import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import type { SentenceName } from "../sides";

// Tests for plain forms of words; words/speakers.txt explains its sections.
const cue = (section: string) => wordTest("compare/words/speakers", section);
const isVerb = cue("verbs");
const isVerbBeforeHearer = cue("verbs before a hearer");
const isSource = cue("sources");
const isBeforeSource = cue("before sources");
const isPronoun = cue("pronouns");

/** Who says something: an entity, or an unnamed source ("residents"); "same" for whoever spoke last. */
export type Speaker = { key: string; name: string } | "same";

type Speech = {
  words: readonly Word[];
  names: readonly SentenceName[];
  /** Words in quotation marks do not name the speaker. */
  quoted: (word: Word) => boolean;
};

/** How far from the verb the speaker is looked for, in words. */
const MAX_DISTANCE = 7;

/** A verb of saying, or "according to": its first and last word, and on which sides of it the speaker may be. */
type Saying = { first: number; last: number; before: boolean; after: boolean };

function listSayings({ words, quoted }: Speech): Saying[] {
  return words.flatMap((word, at): Saying[] => {
    if (quoted(word)) return [];
    const { plain } = word;
    if (plain === "according" && words[at + 1]?.plain === "to")
      return [{ first: at, last: at + 1, before: false, after: true }];
    if (!isVerb(plain)) return [];
    return [{ first: at, last: at, before: !hasArabic(plain), after: !isVerbBeforeHearer(plain) }];
  });
}

/** The speaker that a word may stand for: a name, an unnamed source or a pronoun. */
function speakerAt({ words, names }: Speech, at: number): Speaker | null {
  const word = words[at];
  if (!word) return null;
  const name = names.find(
    ({ start, end, type }) => type !== "place" && start <= word.start && end >= word.end,
  );
  if (name) return { key: `@${name.entity}`, name: name.name };
  if (isPronoun(word.plain)) return "same";
  const plain = word.plain.replace(/'s$/, "");
  if (!isSource(plain) && !(hasArabic(plain) && isSource(plain.replace(/^[لب]/, "")))) return null;
  // "the Observatory monitor", "the ministry's spokesman": the organisation is named
  const organisation = names.find(
    ({ end, type }) => type === "organization" && end <= word.start && word.start - end <= 3,
  );
  if (organisation) return { key: `@${organisation.entity}`, name: organisation.name };
  const before = words[at - 1];
  const surface = word.surface.replace(/['’]s$/, "");
  const called = before && isBeforeSource(before.plain) ? `${before.surface} ${surface}` : surface;
  return { key: called.toLowerCase(), name: called };
}

const isPerson = ({ words, names }: Speech, at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    names.some(({ start, end, type }) => type === "person" && start <= word.start && end >= word.end)
  );
};

type Candidate = { at: number; speaker: Speaker };

/** The first speaker among positions going away from the verb; a person rather than the organisation they speak for. */
function nearest(speech: Speech, positions: readonly number[]): Candidate | null {
  let found: Candidate | null = null;
  for (const at of positions) {
    const word = speech.words[at];
    if (!word || speech.quoted(word)) break;
    const speaker = speakerAt(speech, at);
    if (!speaker) continue;
    const person = isPerson(speech, at);
    if (!found) found = { at, speaker };
    else if (speaker !== "same" && person && found.speaker !== "same" && Math.abs(at - found.at) <= 4)
      return { at, speaker };
    if (person) break;
  }
  return found;
}

const positions = (from: number, step: 1 | -1): number[] =>
  Array.from({ length: MAX_DISTANCE }, (_, index) => from + index * step);

/**
 * Finds who speaks in a sentence: the speaker nearest to a verb of saying, outside quotation marks. For English verbs the
 * subject before takes precedence ("the ministry said") over what follows ("…, said Ms Haddad"); Arabic verbs come before
 * their subject. Null if the sentence has no such verb, "same" if it has only a pronoun.
 */
export function findSpeaker(speech: Speech): Speaker | null {
  for (const { first, last, before, after } of listSayings(speech)) {
    const left = before ? nearest(speech, positions(first - 1, -1)) : null;
    const right = after ? nearest(speech, positions(last + 1, 1)) : null;
    const close = left && left.at >= first - 3;
    const direct = right && right.at <= last + 2;
    const chosen = close ? left : direct ? right : (left ?? right);
    if (chosen) return chosen.speaker;
    if (hasArabic(speech.words[first]?.plain ?? "")) return "same";
  }
  return null;
}
