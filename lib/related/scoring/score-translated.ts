import { isBroadName } from "../../text/names/broad-names";
import { kindOf, type Profile, VAGUE } from "../profile/packed-profile";
import { isRare } from "../profile/rarity";
import { inverseFrequency, type Rarity, termStrength } from "../profile/term-weights";
import { withStory } from "./score-pair";

/** The entities of one article (lib/db/entities/article-entities.ts): their names, how often it names each, and in how many articles each stands. */
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
  /** Cosine of the words that the glossary knows, by what they mean, 0 to 1. */
  concepts: number;
  /** How many meanings that are rare in the library both have. */
  rareConcepts: number;
};

/** Countries and peoples are named in articles on anything. */
const BROAD = 0.4;

const weightOf = ({ name, count, articles }: NamedOnce, rarity: Rarity): number =>
  inverseFrequency({ articles: rarity.articles, frequency: () => articles }, 0, false) *
  (1 + Math.log(count)) *
  (isBroadName(name) ? BROAD : 1);

/** How many names that are rare in the library, countries apart, two articles have both. */
export function countRareNames(a: Named, b: Named, rarity: Rarity): number {
  let count = 0;
  for (const [id, { articles, name }] of a)
    if (b.has(id) && isRare(articles, rarity.articles) && !isBroadName(name)) count += 1;
  return count;
}

/** The words of an article that the glossary knows, by what they mean: how much it stresses each for its rarity. */
function conceptsOf(profile: Profile, known: KnownConcepts, rarity: Rarity): Map<number, number> {
  const weights = new Map<number, number>();
  profile.ids.forEach((id, index) => {
    const concept = known.of.get(id)?.concept;
    if (concept === undefined) return;
    const articles = frequencyOf(concept, known);
    const idf = inverseFrequency({ articles: rarity.articles, frequency: () => articles }, 0, false);
    const weight = idf * termStrength(profile.counts[index] ?? 1, profile.flags[index] ?? 0);
    weights.set(concept, (weights.get(concept) ?? 0) + weight);
  });
  return weights;
}

/** The part of ConceptTerms (concept-terms.ts) that comparing needs. */
export type KnownConcepts = {
  of: ReadonlyMap<number, { concept: number }>;
  terms: ReadonlyMap<number, readonly { articles: number }[]>;
};

const frequencyOf = (concept: number, known: KnownConcepts): number =>
  (known.terms.get(concept) ?? []).reduce((sum, { articles }) => sum + articles, 0);

function cosineOf(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0);
  const length = (weights: ReadonlyMap<number, number>): number =>
    Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const lengths = length(a) * length(b);
  return lengths > 0 ? Math.min(1, dot / lengths) : 0;
}

const namesOf = (named: Named, rarity: Rarity): Map<number, number> =>
  new Map([...named].map(([id, one]) => [id, weightOf(one, rarity)]));

/** What is compared of an article across languages. */
type Told = { profile: Profile; named: Named };

/**
 * Prepares one article to be measured with many in other languages, by what they share that needs no translating: names joined in
 * both scripts, figures and dates; and the words that the glossary translates.
 */
export function makeMeasure(a: Told, known: KnownConcepts, rarity: Rarity): (b: Told) => Survivors {
  const here = conceptsOf(a.profile, known, rarity);
  const names = namesOf(a.named, rarity);
  const isRareConcept = (concept: number): boolean => isRare(frequencyOf(concept, known), rarity.articles);
  const rareHere = [...here.keys()].filter(isRareConcept);
  return (b) => {
    const there = conceptsOf(b.profile, known, rarity);
    return {
      names: cosineOf(names, namesOf(b.named, rarity)),
      rareNames: countRareNames(a.named, b.named, rarity),
      ...measureFigures(a.profile, b.profile, rarity),
      concepts: cosineOf(here, there),
      rareConcepts: rareHere.filter((concept) => there.has(concept)).length,
    };
  };
}

function measureFigures(a: Profile, b: Profile, rarity: Rarity): Pick<Survivors, "figures" | "rareFigures"> {
  let [figures, rareFigures] = [0, 0];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const id = a.ids[i] ?? 0;
    const other = b.ids[j] ?? 0;
    const flags = a.flags[i] ?? 0;
    if (id === other && ["figure", "date"].includes(kindOf(flags)) && !(flags & VAGUE)) {
      figures += inverseFrequency(rarity, id, false);
      if (isRare(rarity.frequency(id), rarity.articles)) rareFigures += 1;
    }
    if (id <= other) i++;
    if (other <= id) j++;
  }
  return { figures, rareFigures };
}

/** Set by hand on the sample library's pairs in English and Arabic, in logits: there is no larger set of such pairs to learn from. */
const NAMES = 6;
const RARE_NAMES = 0.8;
const FIGURES = 0.8;
const CONCEPTS = 5;
const RARE_CONCEPTS = 0.6;
const NEARNESS = 4;
const BIAS = -6.2;
/** Names and words of one field prove less than whole texts: where the date says nothing, likeness is worth this less. */
const DOUBT = 3;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** How surely two articles in different languages belong together: score and likeness as in score.ts. */
export function scoreSurvivors(
  { names, rareNames, figures, concepts, rareConcepts }: Survivors,
  nearness: number,
): { score: number; likeness: number } {
  const content =
    NAMES * names +
    RARE_NAMES * Math.log1p(rareNames) +
    FIGURES * Math.min(3, figures) +
    CONCEPTS * concepts +
    RARE_CONCEPTS * Math.log1p(rareConcepts) +
    BIAS;
  return withStory(logistic(content + NEARNESS * nearness), logistic(content + NEARNESS - DOUBT));
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
