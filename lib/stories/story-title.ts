import { listWords } from "../text/words";

/** A headline that may stand for its story. */
export type Titled = { headline: string; language: string };
export type StoryTitle = { title: string; language: string };

/** The language of most of the articles; where several have as many, the one that the first of them is in. */
export function mainLanguage(members: readonly Titled[]): string {
  const counts = new Map<string, number>();
  for (const { language } of members) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), ["und", 0])[0];
}

/**
 * The most central headline: the one whose words weigh most in what the articles share, for its length. Of equals the
 * earliest.
 * @param members the first in time first
 * @param weights of the terms of the story's core, by their text
 */
export function storyTitle(members: readonly Titled[], weights: ReadonlyMap<string, number>): StoryTitle {
  const language = mainLanguage(members);
  let best = { headline: members[0]?.headline ?? "", value: -1 };
  for (const member of members) {
    if (member.language !== language) continue;
    const value = centrality(member.headline, weights);
    if (value > best.value) best = { headline: member.headline, value };
  }
  return { title: best.headline, language };
}

/** Under so many words a headline is not shortened any more by its length. */
const LEAST_WORDS = 5;

function centrality(headline: string, weights: ReadonlyMap<string, number>): number {
  const stems = listWords(headline).map(({ stem }) => stem);
  const shared = new Set<string>();
  stems.forEach((stem, at) => {
    for (const term of [stem, `${stem} ${stems[at + 1] ?? ""}`]) if (weights.has(term)) shared.add(term);
  });
  const sum = [...shared].reduce((total, term) => total + (weights.get(term) ?? 0), 0);
  return sum / Math.sqrt(Math.max(LEAST_WORDS, stems.length));
}
