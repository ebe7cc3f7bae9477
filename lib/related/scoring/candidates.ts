import type { Profile } from "../profile/packed-profile";
import { listWeights, type Rarity } from "../profile/term-weights";
import { nearnessOf } from "./publication-days";

/** A term of one article as the store has it for linking: how much of the profile it is, in thousandths. */
export type Posting = { term: number; weight: number };

/**
 * How many of its terms an article can be found by. In a library of 4,000, of known partners so many are among the first
 * 100 candidates: 0.994 with all some 225 terms, 0.993 with 64, 0.990 with 48, 0.985 with 32.
 */
const MOST_POSTINGS = 64;

/**
 * The terms by which an article is found: its heaviest ones.
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
    .slice(0, MOST_POSTINGS)
    .map((index) => ({
      term: profile.ids[index] ?? 0,
      weight: Math.max(1, Math.round((1000 * (weights[index] ?? 0)) / (profile.norm || 1))),
    }));
}

/** What the store is asked for: the postings of some terms between two days (both inclusive). */
export type Ask = Posting & { from: number; to: number };

const EVER = { from: -2_000_000, to: 10_000_000 };
/** So many days before and after, common terms count as well: what tells one event is written within some days. */
const NEAR_DAYS = 5;
/** How many postings are read over all times: the rarer a term, the more it is worth per posting read. */
const MOST_READ = 4_000;
/** A term of so few articles is always asked for over all times. */
const ALWAYS = 40;

/**
 * What to ask the store for, to find who may be related: the heaviest terms over all times as long as they are rare
 * enough to be read quickly, the others near in time alone.
 * @param day the article's own day, null where nothing is known of it
 */
export function askFor(postings: readonly Posting[], rarity: Rarity, day: number | null): Ask[] {
  const asks: Ask[] = [];
  let read = 0;
  for (const posting of postings) {
    const articles = rarity.frequency(posting.term);
    // found in no other article
    if (articles < 2) continue;
    if (articles <= ALWAYS || read + articles <= MOST_READ) {
      read += articles;
      asks.push({ ...posting, ...EVER });
    } else if (day !== null) asks.push({ ...posting, from: day - NEAR_DAYS, to: day + NEAR_DAYS });
  }
  return asks;
}

/** How many candidates are compared in full. */
export const MOST_CANDIDATES = 80;

/** Where one of the days is not known: as if some four days lay between. */
export const UNKNOWN_NEARNESS = 0.48;

type Valued = { id: number; value: number };

/** The higher value is the better; of equal ones the lower number. */
const isBetter = (value: number, id: number, other: Valued | undefined): boolean =>
  !other || value > other.value || (value === other.value && id < other.id);

/**
 * Which hits are worth comparing in full: the best by weight times nearness in time, so that the telling of one event by
 * many outlets is not pushed out by what was written on the subject in other years. The store does the same
 * (lib/db/links/postings.ts); this is for libraries in memory. There are thousands of hits, and few are taken.
 */
export class Candidates {
  readonly #best: Valued[] = [];

  /** @param day of the article that asks, null where it is not known */
  constructor(
    readonly day: number | null,
    readonly limit = MOST_CANDIDATES,
  ) {}

  /** @param weight of what is shared @param day of the hit, null where it is not known */
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

  /** The numbers of the best, best first. */
  list(): number[] {
    return this.#best.map(({ id }) => id);
  }
}
