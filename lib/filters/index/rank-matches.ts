import type { Cursor } from "../cursor";
import { soughtWords } from "../query/evaluate";
import { type Bits, countBoth, hasBit } from "./bits";
import { bitsOfSearch } from "./bits-of-query";
import type { FilterContext } from "./filter-context";
import { listByDate } from "./list-page";
import type { Matches } from "./matches";

/** Relevance is worked out for so many matches, the newest. */
export const MOST_RANKED = 50_000;
/** A word in the headline counts as much as so many in the text. */
const HEADLINE_WEIGHT = 3;
/** What being new is worth at most, in words of middling rarity, and after how many days it is worth half as much. */
const RECENCY_WEIGHT = 1;
const RECENCY_DAYS = 365;
/** Scores are whole numbers in addresses. */
const SCALE = 1_000_000;
const DAY = 86_400_000;

export type Ranked = { id: number; order: number };

type Sought = { holds: Bits; headline: Bits; weight: number };

function seek(context: FilterContext, text: string): Sought {
  const { index, runs } = context;
  const words = { kind: "runs", runs: runs(text) } as const;
  const holds = bitsOfSearch(context, words);
  const frequency = countBoth(holds, index.alive);
  // Robertson and Spärck Jones' weight of a term without knowledge of what is relevant, as BM25 has it
  const weight = Math.log(1 + (index.articles - frequency + 0.5) / (frequency + 0.5));
  return { holds, headline: bitsOfSearch(context, { ...words, headline: true }), weight };
}

/**
 * The matches in the order of relevance: each word that is looked for counts by its rarity, more where it stands in the headline,
 * and what is new counts more. Only the newest 50,000 are ranked.
 * @returns numbers of articles with their scores as whole numbers, the best first
 */
export function rankMatches(matches: Matches): Ranked[] {
  const { context, filter, all } = matches;
  const { index } = context;
  const sought = soughtWords(filter.query).map(({ text }) => seek(context, text));
  const newest = listByDate(index, all.bits, "newest", null, MOST_RANKED);
  const now = newest[0]?.order ?? 0;
  return newest
    .map(({ id, order }) => {
      const ordinal = index.ordinalOf(id);
      const age = order === null ? Number.POSITIVE_INFINITY : (now - order) / DAY;
      let score = RECENCY_WEIGHT * 2 ** (-age / RECENCY_DAYS);
      for (const { holds, headline, weight } of sought)
        if (hasBit(headline, ordinal)) score += weight * HEADLINE_WEIGHT;
        else if (hasBit(holds, ordinal)) score += weight;
      return { id, order: Math.round(score * SCALE) };
    })
    .sort((a, b) => b.order - a.order || b.id - a.id);
}

/** The ranked articles behind a cursor, at most `most`. */
export function pageOfRanked(ranked: readonly Ranked[], cursor: Cursor | null, most: number): Ranked[] {
  if (!cursor) return ranked.slice(0, most);
  const score = cursor.order ?? 0;
  const start = ranked.findIndex(({ id, order }) => order < score || (order === score && id < cursor.id));
  return start < 0 ? [] : ranked.slice(start, start + most);
}
