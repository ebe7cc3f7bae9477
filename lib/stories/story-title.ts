import { isFunctionWord } from "../text/common-words";
import { listWords } from "../text/tokenise";

/** A headline that may stand for its story. */
export type Titled = { headline: string; language: string; outletId: number | null };
export type StoryTitle = { title: string; language: string };

/** The language of most of the articles; where several have as many, the one that the first of them is in. */
export function mainLanguage(members: readonly Titled[]): string {
  const counts = new Map<string, number>();
  for (const { language } of members) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), ["und", 0])[0];
}

/**
 * The most central headline: the one whose words most outlets use in theirs, and which says most of what is rare and shared.
 * A word that one outlet alone has for it (its name, or what it calls the other side) speaks against a headline. Of equals
 * the earliest. Of headlines and of the bare names that the articles share, headlines read better, and say what happened.
 * @param members the first in time first
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

/** Under so many words a headline is not shortened any more by its length. */
const LEAST_WORDS = 5;
/** Between the sum over the words (0), which takes the longest headline, and their mean (1), which takes the shortest. */
const BREVITY = 0.75;
/** What a word of a headline counts that is in many others but is not rare in the library. */
const COMMON = 0.3;

/** A story's headlines are read again with each article that joins it; so many are kept read. */
const KEPT = 20_000;
const kept = new Map<string, { stems: string[]; pairs: string[] }>();

function readHeadline(headline: string) {
  const known = kept.get(headline);
  if (known) return known;
  const words = listWords(headline);
  const stems = words.filter(({ plain }) => !isFunctionWord(plain)).map(({ stem }) => stem);
  const read = { stems, pairs: words.map(({ stem }, at) => `${stem} ${words[at + 1]?.stem ?? ""}`) };
  if (kept.size >= KEPT) kept.clear();
  kept.set(headline, read);
  return read;
}

/** What a headline says: its stems, and names and phrases of two words that the story's core has. */
function tellingTerms(headline: string, weights: ReadonlyMap<string, number>): string[] {
  const { stems, pairs } = readHeadline(headline);
  return [...new Set([...stems, ...pairs.filter((pair) => weights.has(pair))])];
}

/** In which share of the outlets' headlines each term stands. */
function shareByOutlets(
  members: readonly Titled[],
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const outlets = new Map<string, Set<number | null>>();
  for (const { headline, outletId } of members)
    for (const term of tellingTerms(headline, weights))
      outlets.set(term, (outlets.get(term) ?? new Set()).add(outletId));
  const all = new Set(members.map(({ outletId }) => outletId)).size;
  return new Map([...outlets].map(([term, by]) => [term, by.size / Math.max(1, all)]));
}

function centrality(
  headline: string,
  shares: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): number {
  const terms = tellingTerms(headline, weights);
  const sum = terms.reduce(
    (total, term) => total + (shares.get(term) ?? 0) * (COMMON + (weights.get(term) ?? 0)),
    0,
  );
  return sum / Math.max(LEAST_WORDS, terms.length) ** BREVITY;
}
