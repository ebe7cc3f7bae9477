import { isSingleWord, type Profile } from "./pack";
import { listWeights, type Rarity } from "./weight";

/** How many terms a query has, and how many places in the index (postings) it may read in all. */
export type QueryLimits = { terms: number; postings: number };

const LIMITS: QueryLimits = { terms: 18, postings: 40_000 };
/** These are asked for however common they are: a short article may have nothing rarer. */
const ALWAYS = 3;

/**
 * The terms by which the full-text index is asked for candidates: the heaviest single words, so many that the index
 * stays quick in a large library. Figures and dates are left out: the index has no tokens of their form.
 * @returns ids of terms, heaviest first
 */
export function pickQueryTerms(profile: Profile, rarity: Rarity, limits: QueryLimits = LIMITS): number[] {
  const weights = listWeights(profile, rarity);
  const order = Array.from(profile.ids.keys())
    .filter((index) => isSingleWord(profile.flags[index] ?? 0))
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const picked: number[] = [];
  let postings = 0;
  for (const index of order) {
    if (picked.length >= limits.terms) break;
    const id = profile.ids[index] ?? 0;
    const frequency = rarity.frequency(id);
    // found in no other article
    if (frequency < 2) continue;
    if (picked.length >= ALWAYS && postings + frequency > limits.postings) continue;
    postings += frequency;
    picked.push(id);
  }
  return picked;
}
