import { SUBJECTS } from "../../../lib/topics/subjects";
import { drawFrom, makeRanks } from "./frequency-model";
import type { MadeOutlet } from "./outlets";
import { Random } from "./random";
import { storyOf, type World } from "./world";

const DAY_MS = 86_400_000;
/** Ten and a half years, all in the past. */
const FIRST_DAY = Date.UTC(2014, 0, 1) / DAY_MS;
const DAYS = 3830;

/** What the articles of a story have in common. */
export type StoryPlan = {
  story: number;
  first: number;
  size: number;
  /** Whole days since 1970, and the position of each event's first article in the story. */
  events: { first: number; size: number; day: number }[];
  people: number[];
  organisations: number[];
  places: number[];
  subjects: number[];
  keywords: number[];
  /** Ranks of the story's own words. */
  words: number[];
};

const SUBJECT_WEIGHTS = [6, 10, 6, 11, 3, 4, 5, 4, 2, 3, 22, 3, 5, 5, 4, 13, 1];
const SUBJECT_SUM = SUBJECT_WEIGHTS.reduce((sum, weight) => sum + weight, 0);

function drawSubject(random: Random): number {
  let rest = random.below(SUBJECT_SUM);
  for (const [subject, weight] of SUBJECT_WEIGHTS.entries()) {
    rest -= weight;
    if (rest < 0) return subject;
  }
  return SUBJECTS.length - 1;
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** Plans a story. @param number of any of its articles */
export function planStory(world: World, number: number): StoryPlan {
  const { story, first, size } = storyOf(world, number);
  const { seed, pools, keywords } = world;
  const random = new Random(seed, 103, story);
  const telling = makeRanks(world.model, world.model.telling);
  const { people, organisations, places } = pools;
  return {
    ...{ story, first, size },
    events: planEvents(random, size),
    people: times(4, () => 1 + drawFrom(random, people, 1.001, 3)),
    organisations: times(2, () => 1 + people + drawFrom(random, organisations, 1.001, 3)),
    places: times(2, () => 1 + people + organisations + drawFrom(random, places, 1.001, 3)),
    subjects: [...new Set([drawSubject(random), ...(random.chance(0.3) ? [drawSubject(random)] : [])])],
    keywords: times(3, () => drawFrom(random, keywords, 1.001, 5)),
    words: times(40, () => telling(random)),
  };
}

/** Events of several articles each, over days for a few, over months or years for many. */
function planEvents(random: Random, size: number): StoryPlan["events"] {
  const sizes: number[] = [];
  for (let left = size; left > 0; ) {
    const taken = Math.min(left, 1 + Math.floor(-3 * Math.log(1 - random.fraction())));
    sizes.push(taken);
    left -= taken;
  }
  const long = size < 4 ? 4 : Math.min(DAYS * 0.6, Math.exp(4.2 + 1.2 * random.normal()));
  // More in recent years, as in real libraries.
  const start = FIRST_DAY + Math.floor((DAYS - long) * random.fraction() ** 0.7);
  let before = 0;
  return sizes.map((taken, at) => {
    const share = sizes.length < 2 ? 0 : (at + (at === 0 ? 0 : random.fraction() - 0.5)) / sizes.length;
    const event = { first: before, size: taken, day: start + Math.floor(share * long) };
    before += taken;
    return event;
  });
}

/** An article as far as others depend on it. Dates are ISO 8601 of any precision; null if unknown. */
export type ArticlePlan = {
  number: number;
  position: number;
  event: number;
  outlet: MadeOutlet;
  datePublished: string | null;
  /** Whole days since 1970, if the day is stated. */
  day: number | null;
  /** True if it repeats the text of the event's first article. */
  copies: boolean;
};

const UNKNOWN_DATES = 0.14;
const MONTHS_ONLY = 0.006;
const YEARS_ONLY = 0.004;
const WITH_TIME = 0.4;
const COPIES = 0.05;

/**
 * @param salt 0 for the library's own articles; other values give further articles at the same position in the story
 */
export function planArticle(world: World, story: StoryPlan, number: number, salt = 0): ArticlePlan {
  const random = new Random(world.seed, 104, number, salt);
  const position = number - story.first;
  const event = story.events.findIndex(({ first, size }) => position < first + size);
  const { first = 0, day: eventDay = 0 } = story.events[event] ?? {};
  const outlet = world.outlets[drawFrom(random, world.outlets.length, 0.9, 4)];
  if (!outlet) throw new Error("No outlets");
  const day = eventDay + Math.floor(random.fraction() ** 2 * 3);
  const date = new Date(day * DAY_MS + random.below(1440) * 60_000).toISOString();
  const stated = random.fraction();
  const length =
    stated < UNKNOWN_DATES
      ? 0
      : stated < UNKNOWN_DATES + MONTHS_ONLY
        ? 7
        : stated < UNKNOWN_DATES + MONTHS_ONLY + YEARS_ONLY
          ? 4
          : stated < 1 - WITH_TIME
            ? 10
            : 16;
  return {
    ...{ number, position, event, outlet },
    datePublished: length === 0 ? null : date.slice(0, length),
    day: length >= 10 ? day : null,
    copies: position > first && salt === 0 && random.chance(COPIES) && outlet.language === "en",
  };
}
