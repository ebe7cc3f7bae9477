import { hasArabic, normalise } from "../normalise";
import { romanise, skeletonOf, soundsOf } from "./consonant-skeleton";

/** How badly one may spell the other, by the consonants: of two, hundreds of words have the same. */
export const mostCost = (consonants: number): number => (consonants < 3 ? 0.25 : consonants === 3 ? 1 : 1.5);

/** True where a word of the one script may be meant by one of the other, by their sound. */
export function mayBeSpelt(written: string, other: string): boolean {
  const cost = hasArabic(written) ? soundCost(other, written) : soundCost(written, other);
  return cost <= mostCost(skeletonOf(written).length);
}

/** The consonants under which words stand that may sound alike. Arabic has no g: foreign ones are written with gh, j, q or k. */
export const soundKey = (word: string): string => skeletonOf(word).replaceAll("g", "k");

/** The vowels of a word in three, as Arabic writes them. */
const fold = (vowels: string): string =>
  vowels
    .replace(/['’]/g, "")
    .replace(/[ye]/g, "i")
    .replace(/[ow]/g, "u")
    .replace(/(.)\1+/g, "$1");

/** The vowels before, between and behind the consonants. */
const gapsOf = (word: string): string[] =>
  soundsOf(romanise(normalise(word)))
    .split(/[^aeiouyw'’]/)
    .map(fold);

/**
 * A short vowel is not written in Arabic. At the beginning it is, and an alef may stand for any; at the end, where stems have lost
 * theirs, nothing can be said.
 */
function gapCost(latin: string, arabic: string, place: "first" | "within" | "last"): number {
  if (arabic === latin || (place === "first" && arabic === "a" && latin.length === 1)) return 0;
  if (!arabic && place === "last") return 0;
  if (!arabic) return (latin.length > 1 ? 1 : 0.1) + (place === "first" ? 0.5 : 0);
  if (!latin) return place === "within" ? 1.5 : 0.5;
  const shared = [...arabic].filter((vowel) => latin.includes(vowel)).length;
  const more = Math.max(0, latin.length - arabic.length) * 0.25;
  // the same ones in another order are others
  return (arabic.length - shared) * 0.75 + (shared === latin.length ? 0.3 : more);
}

/**
 * How badly an Arabic word spells the sound of a Latin one, both normalised, the Arabic one perhaps without its ending: 0 where each
 * vowel is where it should be, some half for each that is not and for each g that is a k, infinite where the consonants are others.
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
