import { FEATURES, type SharedThings } from "../scoring/pair-features";

/** What the kind of a link is decided by. */
export type KindEvidence = {
  /** As makeComparer returns them. */
  features: ArrayLike<number>;
  shared: SharedThings;
  /** Whole days between the two days of publication, stated or inferred from the text; null where one is unknown. */
  days: number | null;
  /** The days of which the headlines and leads tell: "same" where the first ones agree, "other" where none is told by both. */
  told: "same" | "other" | null;
  /** Number of articles in the library. */
  articles: number;
};

/** Beyond this time apart the dates say nothing of one event. */
export const TOLD_DAYS = 4;
const YEAR = 365;
const LIBRARY = 1000;
/** Nothing was learnt from smaller libraries. */
const SMALLEST = 40;

const MEASURES = {
  likeness: ({ features }) => features[FEATURES.indexOf("cosine")] ?? 0,
  logLikeness: ({ features }) => features[FEATURES.indexOf("logCosine")] ?? 0,
  headline: ({ features }) => features[FEATURES.indexOf("headline")] ?? 0,
  lead: ({ features }) => features[FEATURES.indexOf("lead")] ?? 0,
  names: ({ features }) => features[FEATURES.indexOf("names")] ?? 0,
  rare: ({ features }) => features[FEATURES.indexOf("rare")] ?? 0,
  sameOutlet: ({ features }) => features[FEATURES.indexOf("sameOutlet")] ?? 0,
  distinctive: ({ shared }) => Math.log1p(shared.distinctive),
  figures: ({ shared }) => Math.log1p(shared.figures),
  leadRare: ({ shared }) => Math.log1p(shared.leadRare),
  leadDistinctive: ({ shared }) => Math.log1p(shared.leadDistinctive),
  leadRarity: ({ shared }) => Math.log1p(shared.leadRarity),
  leadRarest: ({ shared }) => shared.leadRarest,
  rarest: ({ shared }) => shared.rarest,
  leadHeaviest: ({ shared }) => shared.leadHeaviest,
  unknownDays: ({ days }) => Number(days === null),
  logDays: ({ days }) => Math.log1p(days ?? 0),
  sameDay: ({ days }) => Number(days === 0),
  nextDay: ({ days }) => Number(days === 1),
  fewDays: ({ days }) => Number(days === 2 || days === 3),
  aWeek: ({ days }) => Number(days !== null && days > 3 && days <= 10),
  overAYear: ({ days }) => Number(days !== null && days > YEAR),
  toldSame: ({ days, told }) => Number(days !== null && days <= TOLD_DAYS && told === "same"),
  toldOther: ({ days, told }) => Number(days !== null && days <= TOLD_DAYS && told === "other"),
  logDaysInSmall: ({ days, articles }) =>
    Math.log1p(days ?? 0) * Math.max(0, Math.log(LIBRARY / Math.max(SMALLEST, articles))),
  libraryGrowth: ({ articles }) => Math.log(Math.max(SMALLEST, articles) / LIBRARY),
} satisfies Record<string, (pair: KindEvidence) => number>;

export type KindFeature = keyof typeof MEASURES;

/** A learnt question about a pair: a weight for each of some features, and what is added to their sum, in logits. */
export type KindModel = { bias: number; weights: Partial<Record<KindFeature, number>> };

/** One feature of a pair. */
export const measureKind = (feature: KindFeature, pair: KindEvidence): number => MEASURES[feature](pair);

/** The probability, 0 to 1, that the answer to a learnt question is yes (logistic regression). */
export function answerKind({ bias, weights }: KindModel, pair: KindEvidence): number {
  let sum = bias;
  for (const feature in weights) {
    const known = feature as KindFeature;
    sum += (weights[known] ?? 0) * MEASURES[known](pair);
  }
  return 1 / (1 + Math.exp(-sum));
}
