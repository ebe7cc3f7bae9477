import type { KindModel } from "./kind-features";

// Written by `npm run train:kinds`; card.md says how they were learnt, and from what.

/** Whether two articles tell of one event or of one developing story. */
export const STORY: KindModel = {
  bias: 2.425,
  weights: {
    likeness: 2.849,
    logLikeness: 1.797,
    lead: 4.793,
    headline: -1.246,
    names: 3.581,
    rare: 0.625,
    leadRare: -0.252,
    leadDistinctive: 0.41,
    leadRarity: -0.244,
    leadRarest: 1.475,
    rarest: -1.785,
    leadHeaviest: -0.722,
    sameOutlet: -1.172,
    unknownDays: -1.689,
    logDays: -0.34,
    logDaysInSmall: 0.082,
    overAYear: -0.522,
    libraryGrowth: 0.209,
  },
};

/** Whether two articles of one story tell of the same event. */
export const EVENT: KindModel = {
  bias: -2.976,
  weights: {
    sameDay: 3.341,
    nextDay: 2.381,
    fewDays: 1.175,
    aWeek: 0.102,
    logDays: -0.387,
    unknownDays: 0.79,
    toldSame: 0.57,
    toldOther: -1.859,
    sameOutlet: -0.363,
    likeness: 4.429,
    lead: -0.44,
    leadDistinctive: 0.491,
    leadRarest: 2.582,
    figures: 0.445,
    libraryGrowth: -0.625,
  },
};

/** Whether a reader of one is glad to be offered the other. */
export const USEFUL: KindModel = {
  bias: 4.962,
  weights: {
    likeness: -6.55,
    logLikeness: 2.889,
    lead: 3.167,
    headline: -0.958,
    names: 4.259,
    rare: 0.518,
    leadRare: -0.142,
    leadDistinctive: 0.098,
    leadRarity: -0.507,
    leadRarest: 2.537,
    rarest: 1.273,
    leadHeaviest: -0.207,
    sameOutlet: -1.044,
    unknownDays: -1.916,
    logDays: -0.423,
    logDaysInSmall: 0.078,
    overAYear: -0.05,
    libraryGrowth: 0.192,
  },
};
