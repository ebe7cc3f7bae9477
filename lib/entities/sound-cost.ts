import { normalise } from "../text/normalise";
import { romanise, skeletonOf, soundsOf } from "./skeleton";

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

/** A short vowel is not written in Arabic, but at the beginning it is. */
function gapCost(latin: string, arabic: string, edge: boolean): number {
  if (arabic === latin) return 0;
  if (!arabic) return (latin.length > 1 ? 1 : 0) + (edge ? 0.5 : 0);
  if (!latin) return edge ? 0.5 : 1.5;
  const shared = [...arabic].filter((vowel) => latin.includes(vowel)).length;
  return (arabic.length - shared) * 0.75 + Math.max(0, latin.length - arabic.length) * 0.25;
}

/**
 * How badly an Arabic word spells the sound of a Latin one, both normalised: 0 where each vowel is where it should be, some half for
 * each that is not, infinite where the consonants are others.
 */
export function soundCost(latin: string, arabic: string): number {
  if (skeletonOf(latin) !== skeletonOf(arabic)) return Number.POSITIVE_INFINITY;
  const [ours, theirs] = [gapsOf(latin), gapsOf(arabic)];
  if (ours.length !== theirs.length) return 1;
  return ours.reduce(
    (sum, gap, at) => sum + gapCost(gap, theirs[at] ?? "", at === 0 || at === ours.length - 1),
    0,
  );
}
