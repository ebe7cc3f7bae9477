import { type Ask, chooseCandidates, MOST_CANDIDATES } from "../related/candidates";
import type { Transaction } from "./client";
import { getVersionHere } from "./library-size";
import { type CandidateSearch, listPostingsOf, NO_DAY, type TermPostings } from "./postings";
import { listProfiles, type ProfileReader, type StoredProfile } from "./profiles";

/** Of larger libraries all this takes more memory than a small machine has to spare; of 40,000 articles it is some 150 MB. */
export const MOST_KEPT = 60_000;

/**
 * Postings and profiles that are kept from one article to the next while all of a library are linked anew: candidates are found in a
 * tenth of the time that the store takes. All is read anew as soon as anybody else has written.
 */
export class KeptForLinking {
  readonly #terms = new Map<number, TermPostings>();
  readonly #profiles = new Map<number, StoredProfile>();
  #version = -1;
  #sums = new Float64Array(0);

  /** To be called first in each transaction: forgets everything where another than the last one has changed the library. */
  async follow(tx: Transaction): Promise<void> {
    const version = await getVersionHere(tx);
    if (version !== this.#version + 1) {
      this.#terms.clear();
      this.#profiles.clear();
    }
    this.#version = version;
  }

  readonly find: CandidateSearch = async (tx, asks, day, except, most = MOST_CANDIDATES) => {
    await this.#read(tx, asks);
    const touched: { id: number; day: number }[] = [];
    for (const { term, weight, from, to } of asks) {
      const known = this.#terms.get(term);
      if (!known) continue;
      const { days, articles, weights } = known;
      for (let at = firstFrom(days, from); at < days.length && (days[at] ?? 0) <= to; at++) {
        const id = articles[at] ?? 0;
        if (id >= this.#sums.length) this.#grow(id);
        const sum = this.#sums[id] ?? 0;
        if (sum === 0) touched.push({ id, day: days[at] ?? 0 });
        this.#sums[id] = sum + weight * (weights[at] ?? 0);
      }
    }
    const hits = touched
      .filter(({ id }) => id !== except)
      .map((one) => ({
        id: one.id,
        weight: this.#sums[one.id] ?? 0,
        day: one.day === NO_DAY ? null : one.day,
      }));
    for (const { id } of touched) this.#sums[id] = 0;
    return chooseCandidates(hits, day, most);
  };

  /** The profiles of the given articles, as listProfiles gives them. Those of articles without a date change while all are linked. */
  readonly read: ProfileReader = async (tx, articleIds) => {
    const missing = articleIds.filter((id) => !this.#profiles.has(id));
    const known = articleIds.flatMap((id) => this.#profiles.get(id) ?? []);
    if (missing.length === 0) return known;
    const rows = await listProfiles(tx, missing);
    for (const row of rows) if (row.order !== null) this.#profiles.set(row.id, row);
    return [...known, ...rows];
  };

  #grow(id: number): void {
    const more = new Float64Array(id + 1 + (id >>> 1));
    more.set(this.#sums);
    this.#sums = more;
  }

  async #read(tx: Transaction, asks: readonly Ask[]): Promise<void> {
    const missing = asks.flatMap(({ term }) => (this.#terms.has(term) ? [] : term));
    if (missing.length === 0) return;
    for (const [term, postings] of await listPostingsOf(tx, missing)) this.#terms.set(term, postings);
  }
}

/** The first place of a list in ascending order that is not below a number. */
function firstFrom(days: Int32Array, from: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
