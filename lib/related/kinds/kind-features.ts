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

/** One of the features that makeComparer returns. */
const featureAt = (name: (typeof FEATURES)[number]) => {
  const at = FEATURES.indexOf(name);
  return ({ features }: KindEvidence): number => features[at] ?? 0;
};

const MEASURES = {
  likeness: featureAt("cosine"),
  logLikeness: featureAt("logCosine"),
  headline: featureAt("headline"),
  lead: featureAt("lead"),
  names: featureAt("names"),
  rare: featureAt("rare"),
  sameOutlet: featureAt("sameOutlet"),
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

type Weighed = { measure: (pair: KindEvidence) => number; weight: number };
const weighed = new WeakMap<KindModel, Weighed[]>();

/** The weighed features of a model, looked up once: it answers for each candidate of each article. */
function measuresOf(model: KindModel): Weighed[] {
  const known = weighed.get(model);
  if (known) return known;
  const read = Object.entries(model.weights).map(([feature, weight]) => ({
    measure: MEASURES[feature as KindFeature],
    weight,
  }));
  weighed.set(model, read);
  return read;
}

/** The probability, 0 to 1, that the answer to a learnt question is yes (logistic regression). */
export function answerKind(model: KindModel, pair: KindEvidence): number {
  let sum = model.bias;
  for (const { measure, weight } of measuresOf(model)) sum += weight * measure(pair);
  return 1 / (1 + Math.exp(-sum));
}
