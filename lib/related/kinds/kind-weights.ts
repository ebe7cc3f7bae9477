import type { KindModel } from "./kind-features";

// Written by `npm run train:kinds`; card.md says how they were learnt, and from what.

/** Whether two articles tell of one event or of one developing story. */
export const STORY: KindModel = {
  bias: 3.196,
  weights: {
    likeness: 1.248,
    logLikeness: 1.903,
    lead: 4.452,
    headline: -1.384,
    names: 5.338,
    rare: 0.748,
    leadRare: -0.122,
    leadDistinctive: 0.422,
    leadRarity: -0.563,
    leadRarest: 1.496,
    rarest: -2.494,
    leadHeaviest: -0.606,
    sameOutlet: -1.372,
    unknownDays: -1.413,
    logDays: -0.277,
    overAYear: -0.508,
    libraryGrowth: 0.082,
  },
};

/** Whether two articles of one story tell of the same event. */
export const EVENT: KindModel = {
  bias: -2.542,
  weights: {
    sameDay: 3.26,
    nextDay: 1.436,
    fewDays: 0.416,
    aWeek: 0.263,
    logDays: -0.435,
    unknownDays: 0.462,
    toldSame: 0,
    toldOther: 0,
    sameOutlet: -0.794,
    likeness: 4.035,
    lead: -0.453,
    leadDistinctive: 0.572,
    leadRarest: 2.966,
    figures: 0.503,
    libraryGrowth: -0.691,
  },
};

/** Whether a reader of one is glad to be offered the other. */
export const USEFUL: KindModel = {
  bias: 6.673,
  weights: {
    likeness: -8.573,
    logLikeness: 3.341,
    lead: 2.706,
    headline: -0.991,
    names: 5.553,
    rare: 0.603,
    leadRare: -0.029,
    leadDistinctive: 0.097,
    leadRarity: -0.825,
    leadRarest: 2.827,
    rarest: 0.259,
    leadHeaviest: -0.21,
    sameOutlet: -1.238,
    unknownDays: -1.763,
    logDays: -0.381,
    overAYear: 0.006,
    libraryGrowth: 0.064,
  },
};
