import type { FEATURES } from "./pair-features";

// Written by `npm run train`; card.md says how they were learnt, and from what.

/** The weight of each feature of a pair, in logits. */
export const PAIR_WEIGHTS: Record<(typeof FEATURES)[number], number> = {
  cosine: 3.191,
  logCosine: 1.089,
  headline: 1.664,
  lead: 2.596,
  overlap: 0.597,
  names: -3.539,
  rare: 0.47,
  sameOutlet: -2.5,
  nearness: 5.082,
  logNearness: 1.02,
  unknownDate: 0.931,
  expectedNearness: 3.872,
};
export const PAIR_BIAS = -7.396;

/** The weight of a pair's place in the other article's list (mutual-order.ts), in logits. */
export const ORDER_WEIGHTS = { logit: 0.75, place: -1.172 };
export const ORDER_BIAS = 0.831;
