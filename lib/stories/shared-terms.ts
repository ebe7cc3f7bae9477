import { isRare } from "../related/profile/rarity";

/**
 * What the articles of a story have in common and the library has not: by language, the terms (by number) that most of them
 * share, each with its weight. Only what is rare in the library outside the story counts; it says the more the rarer it is
 * (inverse document frequency) and the more of the articles hold it: a centroid cut to its shared terms, as in the single-pass clustering of topic detection
 * (Allan, Papka and Lavrenko 1998), where each newcomer is compared with what the cluster is about and not with its last
 * member alone. So a story cannot drift from one subject to another by small steps.
 */
export type Core = Record<string, [term: number, weight: number][]>;

/** One article as a core is made from: the numbers of its telling terms, and its outlet (null: not known). */
export type CoreMember = { language: string; outletId: number | null; terms: readonly number[] };

const MOST_TERMS = 40;
/** A term belongs to the core where so many of the articles of its language share it. */
const LEAST_SHARE = 0.3;
const LEAST_ARTICLES = 2;

/** A core of less weight, of some six rare terms, says little, and cannot be held in full. */
const RICH = 3;

/** What is known of terms: how many articles of the library hold them, and whether any is of another outlet than the given one. */
export type TermFacts = {
  frequency: (term: number) => number;
  isElsewhere: (term: number) => boolean;
  /** How many articles the library holds. */
  articles: number;
};

/**
 * The core of a story. A language of which only one article is in the story has none: nothing is shared there.
 * @param members all its articles, or a fair sample of them
 * @param size how many articles the story has
 */
export function makeCore(members: readonly CoreMember[], size: number, facts: TermFacts): Core {
  const core: Core = {};
  for (const language of new Set(members.map((member) => member.language))) {
    const own = members.filter((member) => member.language === language);
    if (own.length >= LEAST_ARTICLES) core[language] = weighShared(own, size, facts);
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
    .slice(0, MOST_TERMS);
}

/**
 * The terms that enough of the articles hold, with their share. Where the articles are of several outlets, those of the
 * terms too: what one outlet writes under everything is not what the story is about.
 */
export function sharedTerms(members: readonly CoreMember[]): [number, number][] {
  const held = new Map<number, { articles: number; outlets: Set<number | null> }>();
  for (const { terms, outletId } of members)
    for (const term of terms) {
      const known = held.get(term) ?? { articles: 0, outlets: new Set() };
      known.articles += 1;
      known.outlets.add(outletId);
      held.set(term, known);
    }
  const several = new Set(members.map(({ outletId }) => outletId)).size > 1;
  const least = Math.max(LEAST_ARTICLES, LEAST_SHARE * members.length);
  return [...held]
    .filter(([, { articles, outlets }]) => articles >= least && (!several || outlets.size > 1))
    .map(([term, { articles }]) => [term, articles / members.length]);
}

/** Of how many terms a core is. */
export const coreSize = (core: Core): number =>
  Math.max(0, ...Object.values(core).map((terms) => terms.length));

/** How much the terms of a core weigh together: one that stands in hardly any other article of the library weighs nearly 1. */
export const coreWeight = (core: Core): number =>
  Math.max(0, ...Object.values(core).map((terms) => terms.reduce((sum, [, weight]) => sum + weight, 0)));

/** What share of a story's core an article holds, by weight, 0 to 1; null where the core says nothing in its language. */
export function coverage(
  core: Core,
  { language, terms }: Pick<CoreMember, "language" | "terms">,
): number | null {
  const wanted = core[language];
  if (!wanted) return null;
  const held = new Set(terms);
  return share(wanted, (term) => held.has(term));
}

function share(terms: [number, number][], has: (term: number) => boolean): number {
  let held = 0;
  let all = 0;
  for (const [term, weight] of terms) {
    all += weight;
    if (has(term)) held += weight;
  }
  return held / Math.max(RICH, all);
}
