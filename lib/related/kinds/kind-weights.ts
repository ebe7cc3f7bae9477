import type { KindModel } from "./kind-features";

// Written by `npm run train:kinds`; card.md says how they were learnt, and from what.

/** Whether two articles tell of one event or of one developing story. */
export const STORY: KindModel = {
  bias: 2.675,
  weights: {
    likeness: 0.788,
    logLikeness: 1.768,
    lead: 5.68,
    headline: -1.583,
    names: 4.85,
    rare: 0.791,
    leadRare: -0.282,
    leadDistinctive: 0.264,
    leadRarity: -0.093,
    leadRarest: 1.493,
    rarest: -2.624,
    leadHeaviest: -0.499,
    sameOutlet: -1.483,
    unknownDays: -2.146,
    logDays: -0.437,
    logDaysInSmall: 0.122,
    overAYear: -0.578,
    libraryGrowth: 0.488,
  },
};

/** Whether two articles of one story tell of the same event. */
export const EVENT: KindModel = {
  bias: -2.85,
  weights: {
    sameDay: 2.473,
    nextDay: 2.324,
    fewDays: 0.872,
    aWeek: -0.252,
    logDays: -0.713,
    unknownDays: 0.595,
    toldSame: 1.297,
    toldOther: -1.457,
    sameOutlet: -1.374,
    likeness: 6.608,
    lead: 0.849,
    leadDistinctive: 0.287,
    leadRarest: -0.14,
    figures: 0.016,
    libraryGrowth: -0.464,
  },
};

/** Whether two articles of different days are before and after in one story. */
export const SEQUENCE: KindModel = {
  bias: 3.792,
  weights: {
    likeness: -3.977,
    logLikeness: 1.896,
    lead: 2.579,
    headline: -1.536,
    names: 3.012,
    rare: 0.699,
    leadRare: -0.331,
    leadDistinctive: 0.056,
    leadRarity: 0.137,
    leadRarest: 1.847,
    rarest: -5.136,
    leadHeaviest: 0.056,
    sameOutlet: -0.916,
    unknownDays: 0,
    logDays: -0.243,
    logDaysInSmall: 0.135,
    overAYear: -0.778,
    libraryGrowth: 0.768,
    aWeek: 0.197,
    sameDay: 0,
    nextDay: -1.96,
    fewDays: -0.74,
    toldSame: -1.274,
    toldOther: 1.403,
  },
};

/** Whether a reader of one is glad to be offered the other. */
export const USEFUL: KindModel = {
  bias: 5.128,
  weights: {
    likeness: -7.884,
    logLikeness: 2.887,
    lead: 3.101,
    headline: -0.94,
    names: 5.308,
    rare: 0.57,
    leadRare: -0.029,
    leadDistinctive: -0.062,
    leadRarity: -0.475,
    leadRarest: 2.846,
    rarest: 0.667,
    leadHeaviest: -0.115,
    sameOutlet: -1.096,
    unknownDays: -2.161,
    logDays: -0.505,
    logDaysInSmall: 0.112,
    overAYear: 0.01,
    libraryGrowth: 0.398,
  },
};
