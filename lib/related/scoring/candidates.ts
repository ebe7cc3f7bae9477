import type { Profile } from "../profile/packed-profile";
import { listWeights, type Rarity } from "../profile/term-weights";
import { nearnessOf, UNKNOWN_NEARNESS } from "./publication-days";

/** A term of an article as the store has it for linking: its share of the profile's weight, in thousandths. */
export type Posting = { term: number; weight: number };

/**
 * Maximum number of terms by which an article can be found. Share of known partners among the first 100 candidates,
 * in a library of 4,000: 0.994 with all of about 225 terms, 0.993 with 64, 0.990 with 48, 0.985 with 32.
 */
const MAX_POSTINGS = 64;

/**
 * The terms by which an article can be found: its heaviest ones.
 * @param profile weighed (weighProfile)
 * @param weights of its terms (listWeights)
 */
export function listPostings(
  profile: Profile,
  rarity: Rarity,
  weights = listWeights(profile, rarity),
): Posting[] {
  return Array.from(weights.keys())
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MAX_POSTINGS)
    .map((index) => ({
      term: profile.ids[index] ?? 0,
      weight: Math.max(1, Math.round((1000 * (weights[index] ?? 0)) / (profile.norm || 1))),
    }));
}

/** A query to the store: the postings of one term between two days (both inclusive). */
export type PostingQuery = Posting & { from: number; to: number };

const EVER = { from: -2_000_000, to: 10_000_000 };
/** Common terms count only within this many days: reports of one event appear within a few days. */
const NEAR_DAYS = 5;
/** Maximum number of postings read without a limit in time: the rarer a term, the more each posting is worth. */
const MAX_READ = 4_000;
/** A term in at most this many articles is always queried without a limit in time. */
const RARE_ENOUGH = 40;

/**
 * The queries that find related articles: the heaviest terms without a limit in time as long as they are rare enough
 * to be read quickly, the others only near in time.
 * @param day the article's own day, null where it is unknown
 */
export function planQueries(
  postings: readonly Posting[],
  rarity: Rarity,
  day: number | null,
): PostingQuery[] {
  const queries: PostingQuery[] = [];
  let read = 0;
  for (const posting of postings) {
    const articles = rarity.frequency(posting.term);
    // in no other article
    if (articles < 2) continue;
    if (articles <= RARE_ENOUGH || read + articles <= MAX_READ) {
      read += articles;
      queries.push({ ...posting, ...EVER });
    } else if (day !== null) queries.push({ ...posting, from: day - NEAR_DAYS, to: day + NEAR_DAYS });
  }
  return queries;
}

/** Maximum number of candidates compared in full. */
export const MAX_CANDIDATES = 80;

type Valued = { id: number; value: number };

/** The higher value is better; of equal ones the lower id. */
const isBetter = (value: number, id: number, other: Valued | undefined): boolean =>
  !other || value > other.value || (value === other.value && id < other.id);

/**
 * Selects the hits worth comparing in full: the best by weight times nearness in time, so that reports of one event
 * by many outlets are not crowded out by articles on the subject from other years. The store does the same
 * (lib/db/links/postings.ts); this is for libraries in memory. There are thousands of hits, and few are selected.
 */
export class Candidates {
  readonly #best: Valued[] = [];

  /** @param day of the article to be linked, null where it is unknown */
  constructor(
    readonly day: number | null,
    readonly limit = MAX_CANDIDATES,
  ) {}

  /** @param weight of the shared terms @param day of the hit, null where it is unknown */
  offer(id: number, weight: number, day: number | null): void {
    const best = this.#best;
    const value =
      weight * (day === null || this.day === null ? UNKNOWN_NEARNESS : nearnessOf(Math.abs(day - this.day)));
    let at = best.length;
    if (at >= this.limit && !isBetter(value, id, best[this.limit - 1])) return;
    while (at > 0 && isBetter(value, id, best[at - 1])) at--;
    best.splice(at, 0, { id, value });
    if (best.length > this.limit) best.pop();
  }

  /** The ids of the best, best first. */
  list(): number[] {
    return this.#best.map(({ id }) => id);
  }
}
