import { CONTENT_FEATURES, FEATURES } from "./pair-features";
import { PAIR_BIAS, PAIR_WEIGHTS } from "./trained-weights";

/** Below this score two articles in two languages do not count as related: the little that is compared is often shared by chance. */
export const ACROSS_FLOOR = 0.015;

/**
 * Minimum likeness (cosine) of related articles. Unrelated ones are alike by chance, less so the better the library
 * knows what is common: 95 of 100 random pairs on one country's politics are under 0.091 among 12 articles, 0.072
 * among 250, 0.065 among 4,000; of those just above it, few are on one subject.
 */
export const cosineFloor = (articles: number): number =>
  Math.min(0.1, Math.max(0.05, 0.1 - 0.02 * Math.log10(Math.max(1, articles) / 10)));

/**
 * What likeness alone is worth, however far apart two articles are in time. In the lists of known partners 0.05 costs
 * 0.002 of R@5 and 0.2 costs 0.004; without it other years of the story would come after everything from the same
 * week.
 */
const STORY_WORTH = 0.03;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The features that are not about content, as likeness assumes them: published on the same day by two outlets. */
const SAME_DAY: Record<string, number> = { nearness: 1 };

const ofSameDay = FEATURES.slice(CONTENT_FEATURES).reduce(
  (sum, name) => sum + PAIR_WEIGHTS[name] * (SAME_DAY[name] ?? 0),
  0,
);

/**
 * How surely a pair belongs together: the logistic function of a linear sum of its features (pair-features.ts).
 * @returns score, 0 to 1, the same from both sides; and likeness, 0 to 1: the score that the same content would have
 * if it had been published on the same day by different outlets
 */
export function scorePair(features: Float64Array): { score: number; likeness: number } {
  let content = PAIR_BIAS;
  let rest = 0;
  FEATURES.forEach((name, index) => {
    const part = PAIR_WEIGHTS[name] * (features[index] ?? 0);
    if (index < CONTENT_FEATURES) content += part;
    else rest += part;
  });
  return withLikeness(logistic(content + rest), logistic(content + ofSameDay));
}

/**
 * A score including what likeness alone is worth. @param near the probability that both report the same event, 0 to 1
 */
export const withLikeness = (near: number, likeness: number): { score: number; likeness: number } => ({
  score: near + (1 - near) * STORY_WORTH * likeness ** 2,
  likeness,
});
