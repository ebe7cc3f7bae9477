import { isListOfLists, isRecord, parseStored } from "../articles/stored-json";
import { isRare } from "../related/profile/rarity";

/**
 * What a story's articles have in common and the rest of the library does not: by language, the ids of terms that
 * most of them share, with weights. Only terms that are rare outside the story count; the weight grows with rarity
 * (inverse document frequency) and with the share of articles that contain the term. This is a centroid cut to its
 * shared terms, as in the single-pass clustering of topic detection (Allan, Papka and Lavrenko 1998): a new article
 * is compared with what the cluster is about and not only with its latest member, so a story cannot drift from one
 * subject to another in small steps.
 */
export type Core = Record<string, [term: number, weight: number][]>;

const isCore = (value: unknown): value is Core =>
  isRecord(value) && Object.values(value).every(isListOfLists);

/** The stored core of a story. */
export const parseCore = (json: string, story: number): Core =>
  parseStored(json, "Story.core", story, isCore);

/** An article that contributes to a core: the ids of its distinctive terms, and its outlet (null: unknown). */
export type CoreMember = { language: string; outletId: number | null; terms: readonly number[] };

const MAX_TERMS = 40;
/** Minimum share of the articles in a language that contain a term of the core. */
const MIN_SHARE = 0.3;
const MIN_ARTICLES = 2;

/** The weight of about six rare terms. A lighter core says little, so no article can fully cover it. */
const RICH = 3;

/** What is known about terms: how many articles contain them, and whether any of those is from another outlet. */
export type TermFacts = {
  frequency: (term: number) => number;
  isElsewhere: (term: number) => boolean;
  /** Number of articles in the library. */
  articles: number;
};

/**
 * The core of a story. A language with only one article in the story has none, since nothing is shared.
 * @param members all its articles, or a representative sample
 * @param size the number of articles in the story
 */
export function makeCore(members: readonly CoreMember[], size: number, facts: TermFacts): Core {
  const core: Core = {};
  for (const language of new Set(members.map((member) => member.language))) {
    const own = members.filter((member) => member.language === language);
    if (own.length >= MIN_ARTICLES) core[language] = weighShared(own, size, facts);
  }
  return core;
}

function weighShared(members: readonly CoreMember[], size: number, facts: TermFacts): [number, number][] {
  const { frequency, isElsewhere, articles } = facts;
  const oneOutlet = new Set(members.map(({ outletId }) => outletId)).size === 1;
  return sharedTerms(members)
    .filter(([term, share]) => isRare(Math.max(0, frequency(term) - share * size), articles))
    .filter(([term]) => !oneOutlet || isElsewhere(term))
    .map(([term, share]): [number, number] => {
      const idf = Math.log(articles / Math.max(1, frequency(term))) / Math.log(Math.max(2, articles));
      return [term, Math.round(share * Math.max(0, idf) * 1000) / 1000];
    })
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_TERMS);
}

/**
 * The terms that enough of the articles contain, with their share. If the articles are from several outlets, the
 * terms must be too: what one outlet writes under everything is not what the story is about.
 */
export function sharedTerms(members: readonly CoreMember[]): [number, number][] {
  const counts = new Map<number, { articles: number; outlets: Set<number | null> }>();
  for (const { terms, outletId } of members)
    for (const term of terms) {
      const known = counts.get(term) ?? { articles: 0, outlets: new Set() };
      known.articles += 1;
      known.outlets.add(outletId);
      counts.set(term, known);
    }
  const several = new Set(members.map(({ outletId }) => outletId)).size > 1;
  const least = Math.max(MIN_ARTICLES, MIN_SHARE * members.length);
  return [...counts]
    .filter(([, { articles, outlets }]) => articles >= least && (!several || outlets.size > 1))
    .map(([term, { articles }]) => [term, articles / members.length]);
}

/** Number of terms in a core. */
export const coreSize = (core: Core): number =>
  Math.max(0, ...Object.values(core).map((terms) => terms.length));

/** Total weight of a core's terms: a term that hardly any other article of the library contains weighs nearly 1. */
export const coreWeight = (core: Core): number =>
  Math.max(0, ...Object.values(core).map((terms) => terms.reduce((sum, [, weight]) => sum + weight, 0)));

/**
 * The share of a story's core that an article contains, by weight, 0 to 1; null if the core has no terms in its
 * language.
 */
export function coverage(
  core: Core,
  { language, terms }: Pick<CoreMember, "language" | "terms">,
): number | null {
  const wanted = core[language];
  if (!wanted) return null;
  const contained = new Set(terms);
  return share(wanted, (term) => contained.has(term));
}

function share(terms: [number, number][], has: (term: number) => boolean): number {
  let covered = 0;
  let all = 0;
  for (const [term, weight] of terms) {
    all += weight;
    if (has(term)) covered += weight;
  }
  return covered / Math.max(RICH, all);
}
