import type { KindModel } from "./kind-features";

// Written by `npm run train:kinds`; card.md says how they were learnt, and from what.

/** Whether two articles tell of one event or of one developing story. */
export const STORY: KindModel = {
  bias: 2.279,
  weights: {
    likeness: 3.05,
    logLikeness: 1.672,
    lead: 4.593,
    headline: -1.394,
    names: 4.709,
    rare: 0.694,
    leadRare: -0.216,
    leadDistinctive: 0.53,
    leadRarity: -0.278,
    leadRarest: 1.407,
    rarest: -2.225,
    leadHeaviest: -0.607,
    sameOutlet: -1.391,
    unknownDays: -1.666,
    logDays: -0.333,
    logDaysInSmall: 0.074,
    overAYear: -0.557,
    libraryGrowth: 0.295,
  },
};

/** Whether two articles of one story tell of the same event. */
export const EVENT: KindModel = {
  bias: -2.813,
  weights: {
    sameDay: 3.315,
    nextDay: 2.335,
    fewDays: 1.093,
    aWeek: 0.361,
    logDays: -0.397,
    unknownDays: 0.799,
    toldSame: 0.594,
    toldOther: -1.837,
    sameOutlet: -0.426,
    likeness: 4.081,
    lead: -0.661,
    leadDistinctive: 0.448,
    leadRarest: 2.83,
    figures: 0.521,
    libraryGrowth: -0.592,
  },
};

/** Whether a reader of one is glad to be offered the other. */
export const USEFUL: KindModel = {
  bias: 5.071,
  weights: {
    likeness: -6.741,
    logLikeness: 2.806,
    lead: 2.901,
    headline: -0.939,
    names: 5.173,
    rare: 0.571,
    leadRare: -0.125,
    leadDistinctive: 0.177,
    leadRarity: -0.54,
    leadRarest: 2.709,
    rarest: 0.61,
    leadHeaviest: -0.181,
    sameOutlet: -1.207,
    unknownDays: -1.838,
    logDays: -0.415,
    logDaysInSmall: 0.065,
    overAYear: -0.069,
    libraryGrowth: 0.232,
  },
};
