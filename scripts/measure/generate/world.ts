import { type Pools, poolsFor } from "./entities";
import { type FrequencyModel, MODEL } from "./frequency-model";
import { type MadeOutlet, makeOutlet } from "./outlets";
import { Random } from "./random";

export type WorldSettings = { seed: number; articles: number; arabicShare: number; model: FrequencyModel };

/** What a generated library consists of, before any article is written. The same settings give the same world. */
export type World = WorldSettings & {
  pools: Pools;
  outlets: readonly MadeOutlet[];
  keywords: number;
  /** The first article of each story, in the order of stories; then the number of articles. */
  stories: Uint32Array;
  /** Article numbers follow that order; ids are spread over them, since articles do not arrive story by story. */
  step: { forth: number; back: number };
};

export const ARABIC_SHARE = 0.15;

export function makeWorld(
  settings: Pick<WorldSettings, "seed" | "articles"> & Partial<WorldSettings>,
): World {
  const { seed, articles, arabicShare = ARABIC_SHARE, model = MODEL } = settings;
  const outlets = Math.round(5 + 8 * articles ** 0.35);
  return {
    ...{ seed, articles, arabicShare, model },
    pools: poolsFor(articles),
    outlets: Array.from({ length: outlets }, (_, at) => makeOutlet(seed, at + 1, arabicShare)),
    keywords: Math.round(20 + 6 * articles ** 0.6),
    stories: layStories(seed, articles),
    step: makeStep(articles),
  };
}

/**
 * Half of all stories have one article; the sizes of the others follow a power law, up to a twentieth of the library.
 */
function layStories(seed: number, articles: number): Uint32Array {
  const random = new Random(seed, 102);
  const most = Math.max(3, Math.min(400, Math.floor(articles / 20)));
  const starts: number[] = [];
  for (let first = 0; first < articles; ) {
    starts.push(first);
    const kind = random.fraction();
    const size =
      kind < 0.5
        ? 1
        : kind < 0.65
          ? 2
          : Math.min(most, Math.floor(3 * (1 - random.fraction()) ** (-1 / 1.25)));
    first += size;
  }
  return Uint32Array.from([...starts, articles]);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** A stride through all numbers below `size`, and its inverse. */
function makeStep(size: number): World["step"] {
  let forth = Math.max(1, Math.floor(size * 0.6180339887));
  while (gcd(forth, size) !== 1) forth++;
  return { forth, back: inverse(forth, size) };
}

/** The inverse modulo `size` by Euclid's extended algorithm. */
function inverse(of: number, size: number): number {
  let [old, rest, oldFactor, factor] = [of, size, 1, 0];
  while (rest !== 0) {
    const times = Math.floor(old / rest);
    [old, rest] = [rest, old - times * rest];
    [oldFactor, factor] = [factor, oldFactor - times * factor];
  }
  return ((oldFactor % size) + size) % size;
}

/** The id of an article by its number. */
export const idOf = ({ articles, step }: World, number: number): number =>
  ((number * step.forth) % articles) + 1;
/** The number of an article by its id. */
export const numberOf = ({ articles, step }: World, id: number): number => ((id - 1) * step.back) % articles;

/** The story of an article: its index, its first article and its size. */
export function storyOf({ stories }: World, number: number): { story: number; first: number; size: number } {
  let low = 0;
  let high = stories.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stories[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  const first = stories[low] ?? 0;
  return { story: low, first, size: (stories[low + 1] ?? first) - first };
}
