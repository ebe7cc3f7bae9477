import type { KindModel } from "./kind-features";

// Written by `npm run train:kinds`; card.md says how they were learnt, and from what.

/** Whether two articles tell of one event or of one developing story. */
export const STORY: KindModel = {
  bias: 2.461,
  weights: {
    likeness: 0.959,
    logLikeness: 1.73,
    lead: 5.68,
    headline: -1.376,
    names: 3.821,
    rare: 0.808,
    leadRare: -0.304,
    leadDistinctive: 0.277,
    leadRarity: -0.228,
    leadRarest: 1.668,
    rarest: -2.412,
    leadHeaviest: -0.556,
    sameOutlet: -1.534,
    unknownDays: -2.205,
    logDays: -0.458,
    logDaysInSmall: 0.119,
    overAYear: -0.502,
    libraryGrowth: 0.416,
  },
};

/** Whether two articles of one story tell of the same event. */
export const EVENT: KindModel = {
  bias: -2.844,
  weights: {
    sameDay: 2.494,
    nextDay: 2.342,
    fewDays: 0.917,
    aWeek: -0.25,
    logDays: -0.716,
    unknownDays: 0.585,
    toldSame: 1.296,
    toldOther: -1.483,
    sameOutlet: -1.389,
    likeness: 6.449,
    lead: 0.741,
    leadDistinctive: 0.247,
    leadRarest: -0.221,
    figures: 0.012,
    libraryGrowth: -0.525,
  },
};

/** Whether two articles of different days are before and after in one story. */
export const SEQUENCE: KindModel = {
  bias: 3.317,
  weights: {
    likeness: -3.115,
    logLikeness: 1.783,
    lead: 3.084,
    headline: -1.462,
    names: 2.543,
    rare: 0.698,
    leadRare: -0.366,
    leadDistinctive: 0.071,
    leadRarity: -0.046,
    leadRarest: 2.001,
    rarest: -5.019,
    leadHeaviest: 0.009,
    sameOutlet: -0.917,
    unknownDays: 0,
    logDays: -0.242,
    logDaysInSmall: 0.135,
    overAYear: -0.769,
    libraryGrowth: 0.733,
    aWeek: 0.215,
    sameDay: 0,
    nextDay: -1.945,
    fewDays: -0.699,
    toldSame: -1.314,
    toldOther: 1.412,
  },
};

/** Whether a reader of one is glad to be offered the other. */
export const USEFUL: KindModel = {
  bias: 4.514,
  weights: {
    likeness: -6.752,
    logLikeness: 2.726,
    lead: 3.162,
    headline: -0.847,
    names: 4.782,
    rare: 0.566,
    leadRare: -0.048,
    leadDistinctive: -0.065,
    leadRarity: -0.59,
    leadRarest: 3.074,
    rarest: 0.891,
    leadHeaviest: -0.156,
    sameOutlet: -1.119,
    unknownDays: -2.178,
    logDays: -0.512,
    logDaysInSmall: 0.111,
    overAYear: 0.035,
    libraryGrowth: 0.349,
  },
};
