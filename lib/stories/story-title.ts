import { isFunctionWord } from "../text/common-words";
import { listWords } from "../text/tokenise";

/** A headline that could be the title of its story. */
export type Titled = { headline: string; language: string; outletId: number | null };
export type StoryTitle = { title: string; language: string };

/** The language of most of the articles; in a tie, that of the earliest. */
export function mainLanguage(members: readonly Titled[]): string {
  const counts = new Map<string, number>();
  for (const { language } of members) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), ["und", 0])[0];
}

/**
 * Picks the most central headline: the one whose words are in the headlines of most outlets, and which says most of
 * what is rare and shared. A word that only one outlet uses (its own name, or what it calls the other side) counts
 * against a headline. In a tie the earliest wins. Headlines read better than a list of shared names, and say what
 * happened.
 * @param members in chronological order
 * @param weights of the terms of the story's core, by their text
 */
export function storyTitle(members: readonly Titled[], weights: ReadonlyMap<string, number>): StoryTitle {
  const language = mainLanguage(members);
  const own = members.filter((member) => member.language === language);
  const shares = shareByOutlets(own, weights);
  let best = { headline: members[0]?.headline ?? "", value: -1 };
  for (const { headline } of own) {
    const value = centrality(headline, shares, weights);
    if (value > best.value) best = { headline, value };
  }
  return { title: best.headline, language };
}

/** Shorter headlines count as having this many words. */
const MIN_WORDS = 5;
/**
 * Between the sum over the words (0), which picks the longest headline, and their mean (1), which picks the shortest.
 */
const BREVITY = 0.75;
/** The weight of a word of many headlines that is not rare in the library. */
const COMMON = 0.3;

/** A story's headlines are read again with each article that joins it. */
const MAX_CACHED = 20_000;
const cache = new Map<string, { stems: string[]; pairs: string[] }>();

function readHeadline(headline: string) {
  const known = cache.get(headline);
  if (known) return known;
  const words = listWords(headline);
  const stems = words.filter(({ plain }) => !isFunctionWord(plain)).map(({ stem }) => stem);
  const read = { stems, pairs: words.map(({ stem }, at) => `${stem} ${words[at + 1]?.stem ?? ""}`) };
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(headline, read);
  return read;
}

/** The terms of a headline: its stems, and two-word names and phrases that are in the story's core. */
function distinctiveTerms(headline: string, weights: ReadonlyMap<string, number>): string[] {
  const { stems, pairs } = readHeadline(headline);
  return [...new Set([...stems, ...pairs.filter((pair) => weights.has(pair))])];
}

/** The share of outlets with each term in a headline. */
function shareByOutlets(
  members: readonly Titled[],
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const outlets = new Map<string, Set<number | null>>();
  for (const { headline, outletId } of members)
    for (const term of distinctiveTerms(headline, weights))
      outlets.set(term, (outlets.get(term) ?? new Set()).add(outletId));
  const all = new Set(members.map(({ outletId }) => outletId)).size;
  return new Map([...outlets].map(([term, by]) => [term, by.size / Math.max(1, all)]));
}

function centrality(
  headline: string,
  shares: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): number {
  const terms = distinctiveTerms(headline, weights);
  const sum = terms.reduce(
    (total, term) => total + (shares.get(term) ?? 0) * (COMMON + (weights.get(term) ?? 0)),
    0,
  );
  return sum / Math.max(MIN_WORDS, terms.length) ** BREVITY;
}
