import { ORDER_BIAS, ORDER_WEIGHTS } from "./trained-weights";

/** A pair's score, and the scores in the other article's own list. */
export type Listed = { score: number; othersScores: readonly number[] };

const SMALLEST = 1e-6;
const logit = (score: number): number => {
  const bounded = Math.min(1 - SMALLEST, Math.max(SMALLEST, score));
  return Math.log(bounded / (1 - bounded));
};

/**
 * What a list is ordered by besides the pair's score: how far down this pair is in the other article's list, as the
 * log of 1 + the number of links above it. An article that is everybody's neighbour belongs less to each of them than
 * one that is nobody else's (mutual neighbourhood, Gowda and Krishna 1978; hubs, Radovanović et al. 2010).
 */
export function orderFeatures({ score, othersScores }: Listed): { logit: number; place: number } {
  const above = othersScores.filter((other) => other > score).length;
  return { logit: logit(score), place: Math.log1p(above) };
}

/** How much a link belongs in an article's list, 0 to 1: one order over all kinds. */
export function orderScore(listed: Listed): number {
  const { logit, place } = orderFeatures(listed);
  const sum = ORDER_WEIGHTS.logit * logit + ORDER_WEIGHTS.place * place + ORDER_BIAS;
  return 1 / (1 + Math.exp(-sum));
}
