import { containment, MAX_WORDS, shinglesOf } from "../../text/shingles";
import { listWords } from "../../text/tokenise";
import type { Profile } from "../profile/packed-profile";

/** Words per shingle. */
const SHINGLE = 5;
/** A copy of wire text keeps at least this share of the shorter text, word for word. */
const CONTAINED = 0.55;
/** The shorter text has at least this share of the longer one's length. */
const LENGTHS = 0.5;
/** Shorter texts have words in common by chance. */
const MIN_WORDS = 40;

/**
 * Copies share at least this much of the smaller profile. The minimum of 33 copies among 4,000 articles was 0.65; of
 * 169 other pairs with as high a cosine, 114 had less than this.
 */
const TERMS_CONTAINED = 0.5;

/** Whether two articles share enough terms to make a word-for-word comparison worthwhile. */
export function mayBeCopy({ ids: a }: Pick<Profile, "ids">, { ids: b }: Pick<Profile, "ids">): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) shared += 1;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared >= TERMS_CONTAINED * Math.min(a.length, b.length);
}

/** A copy has at least this share of the shorter text's names and figures. */
const SAME_THINGS = 0.7;

/** The words of a text with a digit or, within a sentence, a capital. */
function thingsOf(text: string): Set<string> {
  const words = listWords(text).slice(0, MAX_WORDS);
  const named = words.filter(
    ({ surface, start }) =>
      /\p{N}|^\p{Lu}/u.test(surface) &&
      /[^\s.!?:\n"“”«»]\s$/u.test(text.slice(Math.max(0, start - 2), start)),
  );
  return new Set(named.map(({ stem }) => stem));
}

/** Whether two texts in the same words are about the same things, not two made from one template, as forecasts are. */
function areOfSameThings(text: string, other: string): boolean {
  const [one, theirs] = [thingsOf(text), thingsOf(other)];
  return one.size === 0 || theirs.size === 0 || containment(one, theirs) >= SAME_THINGS;
}

/**
 * Makes a test for near-copies of a text, such as an agency report carried by two outlets: containment of five-word
 * shingles (Broder 1997), the shorter text's in the longer's, and most of its names and figures.
 */
export function makeCopyTest(text: string): (other: string) => boolean {
  let own: Set<string> | null = null;
  return (other) => {
    own ??= shinglesOf(text, SHINGLE);
    const theirs = shinglesOf(other, SHINGLE);
    const [fewer, more] = [Math.min(own.size, theirs.size), Math.max(own.size, theirs.size)];
    return (
      fewer >= MIN_WORDS &&
      fewer >= LENGTHS * more &&
      containment(own, theirs) >= CONTAINED &&
      areOfSameThings(text, other)
    );
  };
}
