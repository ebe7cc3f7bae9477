import { hasArabic, normalise } from "../normalise";
import { romanise, skeletonOf, soundsOf } from "./consonant-skeleton";

/**
 * Maximum cost at which one word may be a spelling of another, by number of consonants: hundreds of words share the
 * same two.
 */
export const maxCost = (consonants: number): number => (consonants < 3 ? 0.25 : consonants === 3 ? 1 : 1.5);

/** True if a word in one script may be a spelling of a word in the other, by sound. */
export function mayBeSpelling(written: string, other: string): boolean {
  const cost = hasArabic(written) ? soundCost(other, written) : soundCost(written, other);
  return cost <= maxCost(skeletonOf(written).length);
}

/**
 * A key of consonants that is equal for words that may sound alike. Arabic has no g: foreign ones are written with
 * gh, j, q or k.
 */
export const soundKey = (word: string): string => skeletonOf(word).replaceAll("g", "k");

/** Vowels reduced to the three that Arabic writes. */
const fold = (vowels: string): string =>
  vowels
    .replace(/['’]/g, "")
    .replace(/[ye]/g, "i")
    .replace(/[ow]/g, "u")
    .replace(/(.)\1+/g, "$1");

/** The vowels before, between and after the consonants. */
const gapsOf = (word: string): string[] =>
  soundsOf(romanise(normalise(word)))
    .split(/[^aeiouyw'’]/)
    .map(fold);

/**
 * Arabic does not write short vowels, except at the beginning of a word, where an alef may stand for any. At the end,
 * which stemming cuts off, nothing can be concluded.
 */
function gapCost(latin: string, arabic: string, place: "first" | "within" | "last"): number {
  if (arabic === latin || (place === "first" && arabic === "a" && latin.length === 1)) return 0;
  if (!arabic && place === "last") return 0;
  if (!arabic) return (latin.length > 1 ? 1 : 0.1) + (place === "first" ? 0.5 : 0);
  if (!latin) return place === "within" ? 1.5 : 0.5;
  const shared = [...arabic].filter((vowel) => latin.includes(vowel)).length;
  const more = Math.max(0, latin.length - arabic.length) * 0.25;
  // the same vowels in another order are different ones
  return (arabic.length - shared) * 0.75 + (shared === latin.length ? 0.3 : more);
}

/**
 * How badly an Arabic word spells the sound of a Latin one, both normalised, the Arabic one possibly without its
 * ending: 0 if each vowel is in place, about half for each that is not and for each g written as k, infinite if the
 * consonants differ.
 */
export function soundCost(latin: string, arabic: string): number {
  if (soundKey(latin) !== soundKey(arabic)) return Number.POSITIVE_INFINITY;
  const [one, other] = [skeletonOf(latin), skeletonOf(arabic)];
  const hard = [...one].filter((letter, at) => letter !== other[at]).length / 2;
  const [ours, theirs] = [gapsOf(latin), gapsOf(arabic)];
  if (ours.length !== theirs.length) return 1 + hard;
  return ours.reduce((sum, gap, at) => {
    const place = at === 0 ? "first" : at === ours.length - 1 ? "last" : "within";
    return sum + gapCost(gap, theirs[at] ?? "", place);
  }, hard);
}
