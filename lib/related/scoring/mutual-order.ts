import { ORDER_BIAS, ORDER_WEIGHTS } from "./trained-weights";

/** A pair's score, and the scores that the other article's own list holds. */
export type Listed = { score: number; othersScores: readonly number[] };

const SMALLEST = 1e-6;
const logit = (score: number): number => {
  const kept = Math.min(1 - SMALLEST, Math.max(SMALLEST, score));
  return Math.log(kept / (1 - kept));
};

/**
 * What a list is ordered by beside the pair's score: how far from the top of the other article's list this one stands, as
 * the log of 1 + how many stand above it. An article that is everybody's neighbour belongs less to each
 * of them than one that is nobody else's (mutual neighbourhood, Gowda and Krishna 1978; hubs, Radovanović et al. 2010).
 */
export function orderFeatures({ score, othersScores }: Listed): { logit: number; place: number } {
  const above = othersScores.filter((other) => other > score).length;
  return { logit: logit(score), place: Math.log1p(above) };
}

/** By how much a link belongs to an article's list, 0 to 1: one order over all kinds. */
export function orderScore(listed: Listed): number {
  const { logit, place } = orderFeatures(listed);
  const sum = ORDER_WEIGHTS.logit * logit + ORDER_WEIGHTS.place * place + ORDER_BIAS;
  return 1 / (1 + Math.exp(-sum));
}
