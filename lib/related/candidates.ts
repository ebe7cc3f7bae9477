import { nearness } from "./score";

/** A hit of the full-text index: its rank (BM25, larger is better) and the start of its stated date in ms (null: unknown). */
export type Hit = { id: number; rank: number; order: number | null };

const MOST_CANDIDATES = 250;

/**
 * Which hits are worth comparing in full: the best by rank times nearness in time, so that the telling of one event by
 * many outlets is not pushed out by what was written on the subject in other years. Of known partners in a library of
 * 4,000, 99.5 % are among 250 candidates so chosen and 97.5 % among 25; by rank alone 98.8 % and 93.4 %.
 * @param hits the best some 1,000 of the index, in any order
 * @param order the date of the article that asks
 * @returns ids, best first
 */
export function chooseCandidates(
  hits: readonly Hit[],
  order: number | null,
  limit = MOST_CANDIDATES,
): number[] {
  return hits
    .map((hit) => ({ id: hit.id, value: hit.rank * nearness(hit.order, order) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, limit)
    .map(({ id }) => id);
}
