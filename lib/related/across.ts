import { isBroadName } from "./broad-names";
import { kindOf, type Profile, VAGUE } from "./pack";
import { isRare } from "./rare";
import { withStory } from "./score";
import { inverseFrequency, type Rarity } from "./weight";

/** The entities of one article (lib/db/article-entities.ts): their names, how often it names each, and in how many articles each stands. */
export type Named = ReadonlyMap<number, NamedOnce>;
type NamedOnce = { name: string; count: number; articles: number };

/** What survives translation of two articles: how alike their names are, and their figures and dates. */
export type Survivors = {
  /** Cosine of names weighed by rarity and by how often they stand, 0 to 1. */
  names: number;
  /** How many names that are rare in the library both have. */
  rareNames: number;
  /** The summed rarity of the figures and dates that both have: each 0 to 1. */
  figures: number;
  /** How many figures and dates that are rare in the library both have. */
  rareFigures: number;
};

/** Countries and peoples are named in articles on anything. */
const BROAD = 0.4;

const weightOf = ({ name, count, articles }: NamedOnce, rarity: Rarity): number =>
  inverseFrequency({ articles: rarity.articles, frequency: () => articles }, 0, false) *
  (1 + Math.log(count)) *
  (isBroadName(name) ? BROAD : 1);

/** The Euclidean length of an article's names. */
function lengthOf(named: Named, rarity: Rarity): number {
  let sum = 0;
  for (const one of named.values()) sum += weightOf(one, rarity) ** 2;
  return Math.sqrt(sum);
}

/** How many names that are rare in the library, countries apart, two articles have both. */
export function countRareNames(a: Named, b: Named, rarity: Rarity): number {
  let count = 0;
  for (const [id, { articles, name }] of a)
    if (b.has(id) && isRare(articles, rarity.articles) && !isBroadName(name)) count += 1;
  return count;
}

/** Measures what two articles in different languages share that needs no translating: names joined in both scripts, figures, dates. */
export function measureSurvivors(
  a: { profile: Profile; named: Named },
  b: { profile: Profile; named: Named },
  rarity: Rarity,
): Survivors {
  let [dot, figures, rareFigures] = [0, 0, 0];
  const rareNames = countRareNames(a.named, b.named, rarity);
  for (const [id, here] of a.named) {
    const there = b.named.get(id);
    if (there) dot += weightOf(here, rarity) * weightOf(there, rarity);
  }
  const [first, second] = [a.profile, b.profile];
  for (let i = 0, j = 0; i < first.ids.length && j < second.ids.length; ) {
    const id = first.ids[i] ?? 0;
    const other = second.ids[j] ?? 0;
    const flags = first.flags[i] ?? 0;
    if (id === other && ["figure", "date"].includes(kindOf(flags)) && !(flags & VAGUE)) {
      figures += inverseFrequency(rarity, id, false);
      if (isRare(rarity.frequency(id), rarity.articles)) rareFigures += 1;
    }
    if (id <= other) i++;
    if (other <= id) j++;
  }
  const lengths = lengthOf(a.named, rarity) * lengthOf(b.named, rarity);
  return { names: lengths > 0 ? Math.min(1, dot / lengths) : 0, rareNames, figures, rareFigures };
}

/** Set by hand on the sample library's pairs in English and Arabic, in logits: there is no larger set of such pairs to learn from. */
const NAMES = 6;
const RARE_NAMES = 0.8;
const FIGURES = 0.8;
const NEARNESS = 4;
const BIAS = -6.2;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** How surely two articles in different languages belong together: score and likeness as in score.ts. */
export function scoreSurvivors(
  { names, rareNames, figures }: Survivors,
  nearness: number,
): { score: number; likeness: number } {
  const content = NAMES * names + RARE_NAMES * Math.log1p(rareNames) + FIGURES * Math.min(3, figures) + BIAS;
  return withStory(logistic(content + NEARNESS * nearness), logistic(content + NEARNESS));
}

const TRANSLATED_NAMES = 0.6;
const TRANSLATED_FIGURES = 3;
const TRANSLATED_DAYS = 14;

/**
 * True where one article is the other in another language, though nobody says so: of one outlet, within two weeks, of
 * like length, with the same names and the same figures.
 */
export const isTranslation = (
  survivors: Survivors,
  pair: { sameOutlet: boolean; days: number | null; words: readonly [number, number] },
): boolean =>
  pair.sameOutlet &&
  pair.days !== null &&
  pair.days <= TRANSLATED_DAYS &&
  survivors.names >= TRANSLATED_NAMES &&
  survivors.rareFigures >= TRANSLATED_FIGURES &&
  Math.min(...pair.words) >= 0.5 * Math.max(...pair.words);
