import { isBroadName } from "../../text/names/broad-names";
import { kindOf, type Profile, VAGUE } from "../profile/packed-profile";
import { isRare } from "../profile/rarity";
import { inverseFrequency, type Rarity, termStrength } from "../profile/term-weights";
import { withLikeness } from "./score-pair";

/**
 * The entities of one article by id (lib/db/entities/article-entities.ts): name, number of mentions in the article, number of
 * articles.
 */
export type Named = ReadonlyMap<number, NamedOnce>;
type NamedOnce = { name: string; count: number; articles: number };

/** What two articles share that needs no translation, or that the glossary translates. */
export type Overlap = {
  /** Cosine of names weighed by rarity and number of mentions, 0 to 1. */
  names: number;
  /** Number of shared names that are rare in the library. */
  rareNames: number;
  /** Summed rarity of the shared figures and dates, each 0 to 1. */
  figures: number;
  /** Number of shared figures and dates that are rare in the library. */
  rareFigures: number;
  /** Cosine of the concepts of words in the glossary, 0 to 1. */
  concepts: number;
  /** Number of shared concepts that are rare in the library. */
  rareConcepts: number;
};

/** Weight of countries and peoples, which are mentioned in articles on any subject. */
const BROAD = 0.4;

const weightOf = ({ name, count, articles }: NamedOnce, rarity: Rarity): number =>
  inverseFrequency({ articles: rarity.articles, frequency: () => articles }, 0, false) *
  (1 + Math.log(count)) *
  (isBroadName(name) ? BROAD : 1);

/** Counts the names that two articles share and that are rare in the library, countries excluded. */
export function countRareNames(a: Named, b: Named, rarity: Rarity): number {
  let count = 0;
  for (const [id, { articles, name }] of a)
    if (b.has(id) && isRare(articles, rarity.articles) && !isBroadName(name)) count += 1;
  return count;
}

/** The concepts of an article by the glossary, weighed by emphasis and rarity. */
function conceptsOf(profile: Profile, known: KnownGlossary, rarity: Rarity): Map<number, number> {
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

/** The part of GlossaryTerms (lib/ingest/links/glossary-terms.ts) needed for comparing. */
export type KnownGlossary = {
  of: ReadonlyMap<number, { concept: number }>;
  terms: ReadonlyMap<number, readonly { articles: number }[]>;
};

const frequencyOf = (concept: number, known: KnownGlossary): number =>
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

/** An article as it is compared across languages. */
type NamedProfile = { profile: Profile; named: Named };

/**
 * Prepares one article to be compared with many in other languages by what needs no translation (names joined across
 * scripts, figures, dates) and by words in the glossary.
 */
export function makeOverlapMeasure(
  a: NamedProfile,
  known: KnownGlossary,
  rarity: Rarity,
): (b: NamedProfile) => Overlap {
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

function measureFigures(a: Profile, b: Profile, rarity: Rarity): Pick<Overlap, "figures" | "rareFigures"> {
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

/**
 * Set by hand on the sample library's pairs in English and Arabic, in logits: there is no larger set of such pairs to
 * learn from.
 */
const NAMES = 6;
const RARE_NAMES = 0.8;
const FIGURES = 0.8;
const CONCEPTS = 5;
const RARE_CONCEPTS = 0.6;
const NEARNESS = 4;
const BIAS = -6.2;
/**
 * Names and the words of one subject prove less than whole texts: subtracted from likeness, which ignores the dates.
 */
const DOUBT = 3;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** How surely two articles in different languages belong together: score and likeness as in score-pair.ts. */
export function scoreOverlap(
  { names, rareNames, figures, concepts, rareConcepts }: Overlap,
  nearness: number,
): { score: number; likeness: number } {
  const content =
    NAMES * names +
    RARE_NAMES * Math.log1p(rareNames) +
    FIGURES * Math.min(3, figures) +
    CONCEPTS * concepts +
    RARE_CONCEPTS * Math.log1p(rareConcepts) +
    BIAS;
  return withLikeness(logistic(content + NEARNESS * nearness), logistic(content + NEARNESS - DOUBT));
}

const TRANSLATED_NAMES = 0.6;
const TRANSLATED_FIGURES = 3;
const TRANSLATED_DAYS = 14;

/**
 * True for an article that is the other in another language though no reference says so: same outlet, within two
 * weeks, of similar length, with the same names and figures.
 */
export const isTranslation = (
  overlap: Overlap,
  pair: { sameOutlet: boolean; days: number | null; words: readonly [number, number] },
): boolean =>
  pair.sameOutlet &&
  pair.days !== null &&
  pair.days <= TRANSLATED_DAYS &&
  overlap.names >= TRANSLATED_NAMES &&
  overlap.rareFigures >= TRANSLATED_FIGURES &&
  Math.min(...pair.words) >= 0.5 * Math.max(...pair.words);
