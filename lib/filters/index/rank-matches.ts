import type { Cursor } from "../cursor";
import { soughtWords } from "../query/evaluate";
import { type Bits, countBoth, hasBit, makeBits } from "./bits";
import { bitsOfSearch, isCommon } from "./bits-of-query";
import type { FilterContext } from "./filter-context";
import type { Matches } from "./matches";
import type { Selection } from "./selection";

/** Relevance is worked out for so many matches, the newest. */
export const MOST_RANKED = 50_000;
/** A word in the headline counts as much as so many in the text. */
const HEADLINE_WEIGHT = 3;
/** So many words are weighed; more of them hardly change the order. */
const MOST_SOUGHT = 12;
/** In a library of more articles it is not looked for in which headlines the commonest words stand: it takes long and says little. */
const LARGE = 100_000;
/** What being new is worth at most, in words of middling rarity, and after how many days it is worth half as much. */
const RECENCY_WEIGHT = 1;
const RECENCY_DAYS = 365;
/** Scores are whole numbers in addresses. */
const SCALE = 1_000_000;
const DAY = 86_400_000;

export type Ranked = { id: number; order: number };

const NO_BITS = makeBits(0);

type Sought = { holds: Bits; headline: Bits; weight: number };

function seek(context: FilterContext, text: string): Sought {
  const { index, runs } = context;
  const words = { kind: "runs", runs: runs(text) } as const;
  const holds = bitsOfSearch(context, words);
  const frequency = countBoth(holds, index.alive);
  // Robertson and Spärck Jones' weight of a term without knowledge of what is relevant, as BM25 has it
  const weight = Math.log(1 + (index.articles - frequency + 0.5) / (frequency + 0.5));
  const passOver = index.articles > LARGE && isCommon(context, words);
  const headline = passOver ? NO_BITS : bitsOfSearch(context, { ...words, headline: true });
  return { holds, headline, weight };
}

/** The ordinals that are ranked: those that came in last, then the newest, then those without a date. */
function listRanked({ index, bits }: Selection): Uint32Array {
  const ordinals = new Uint32Array(MOST_RANKED);
  let count = 0;
  const take = (from: number, to: number) => {
    for (let at = to - 1; at >= from && count < MOST_RANKED; at--)
      if ((at & 31) === 31 && !bits[at >>> 5]) at -= 31;
      else if (hasBit(bits, at)) ordinals[count++] = at;
  };
  const { base, dated } = index.stored;
  take(base, index.size);
  take(0, dated);
  take(dated, base);
  return ordinals.subarray(0, count);
}

const isBefore = (a: Ranked, b: Ranked): boolean => a.order > b.order || (a.order === b.order && a.id > b.id);

/**
 * The matches in the order of relevance: each word that is looked for counts by its rarity, more where it stands in the headline,
 * and what is new counts more. Only the newest 50,000 are ranked.
 * @param cursor a score and a number: what is listed comes behind it
 * @returns numbers of articles with their scores as whole numbers, the best first, at most `most`
 */
export function rankMatches(matches: Matches, cursor: Cursor | null, most: number): Ranked[] {
  const { context, filter, all } = matches;
  const { index } = context;
  const sought = soughtWords(filter.query)
    .slice(0, MOST_SOUGHT)
    .map(({ text }) => seek(context, text));
  const ordinals = listRanked(all);
  const { dated } = index.stored;
  const now = dated > 0 ? index.orderOf(dated - 1) : 0;
  const behind: Ranked | null = cursor && { id: cursor.id, order: cursor.order ?? 0 };
  const page: Ranked[] = [];
  for (const ordinal of ordinals) {
    const date = index.orderOf(ordinal);
    let score = Number.isNaN(date)
      ? 0
      : RECENCY_WEIGHT * 2 ** (Math.min(0, date - now) / (RECENCY_DAYS * DAY));
    for (const { holds, headline, weight } of sought)
      if (hasBit(headline, ordinal)) score += weight * HEADLINE_WEIGHT;
      else if (hasBit(holds, ordinal)) score += weight;
    const ranked = { id: index.idOf(ordinal), order: Math.round(score * SCALE) };
    if (behind && !isBefore(behind, ranked)) continue;
    const last = page[most - 1];
    if (last && !isBefore(ranked, last)) continue;
    let at = page.length;
    for (let above = page[at - 1]; above && isBefore(ranked, above); above = page[at - 1]) at--;
    page.splice(at, 0, ranked);
    if (page.length > most) page.pop();
  }
  return page;
}
