import type { Cursor } from "../../filters/cursor";
import { searchedWords } from "../../filters/query/leaves";
import type { QueryNode, WordsNode } from "../../filters/query/syntax";
import { type Bits, countBoth, hasBit, joinBits, makeBits } from "../articles/bits";
import { bitsOfSearch, isCommon } from "./bits-of-query";
import { type FilterContext, TooCostly } from "./filter-context";
import type { Matches } from "./matches";
import type { Selection } from "./selection";

/** Only this many of the matches, the newest, are ranked by relevance. */
export const MAX_RANKED = 50_000;
/** A word in the headline counts this many times as much as in the text. */
const HEADLINE_WEIGHT = 3;
/** Further words of the query hardly change the order. */
const MAX_SOUGHT = 12;
/** What two adjacent words of the query that are adjacent in the text add, as a share of their weights. */
const ADJACENT_WEIGHT = 0.5;
/** Combinations of spellings searched for as a phrase. */
const MAX_ADJACENT = 16;
/** In a larger library the commonest words are not searched for in headlines, nor as phrases: it takes long and adds little. */
const LARGE = 100_000;
/** The weight of the newest date, about that of a word of average rarity, and the days after which it halves. */
const RECENCY_WEIGHT = 1;
const RECENCY_DAYS = 365;
/** Scores are whole numbers in addresses. */
const SCALE = 1_000_000;
const DAY = 86_400_000;

export type Ranked = { id: number; order: number };

const NO_BITS = makeBits(0);

type Sought = { holds: Bits; headline: Bits; weight: number };
type Runs = ReturnType<FilterContext["runs"]>;

/** A word or phrase of the query in all its spellings. */
const spellingsOf = (context: FilterContext, node: WordsNode): Runs[] =>
  searchedWords(context.expand(node)).map(({ text }) => context.runs(text));

function seek(context: FilterContext, spellings: readonly Runs[]): Sought {
  const { index } = context;
  const words = { kind: "runs", runs: spellings.flat() } as const;
  const holds = joinAll(
    context,
    spellings.map((runs) => bitsOfSearch(context, { kind: "runs", runs })),
  );
  const frequency = countBoth(holds, index.alive);
  // Robertson and Spärck Jones' term weight without relevance information, as in BM25
  const weight = Math.log(1 + (index.articles - frequency + 0.5) / (frequency + 0.5));
  const passOver = index.articles > LARGE && isCommon(context, words);
  const headline = passOver ? NO_BITS : bitsOfSearch(context, { ...words, headline: true });
  return { holds, headline, weight };
}

/** The union of the sets: read-only, since it may be one of them. */
function joinAll({ index }: FilterContext, sets: readonly Bits[]): Bits {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  const bits = makeBits(index.capacity);
  for (const set of sets) joinBits(bits, set);
  return bits;
}

type Adjacent = { holds: Bits; worth: number };

/** The articles in which two neighbours of the query are adjacent; none for common words in a large library. */
function seekAdjacent(
  context: FilterContext,
  [first, second]: readonly [readonly Runs[], readonly Runs[]],
): Bits {
  const pairs = first
    .flat()
    .flatMap((one) => second.flat().map((other) => [...one, ...other]))
    .slice(0, MAX_ADJACENT);
  const passOver =
    context.index.articles > LARGE &&
    [first, second].some((one) => one.some((runs) => isAnyCommon(context, runs)));
  if (passOver || pairs.length === 0) return NO_BITS;
  try {
    return bitsOfSearch(context, { kind: "runs", runs: pairs });
  } catch (error) {
    // only the order gets a little worse
    if (error instanceof TooCostly) return NO_BITS;
    throw error;
  }
}

const isAnyCommon = (context: FilterContext, runs: Runs): boolean =>
  runs.some((run) => isCommon(context, { kind: "runs", runs: [run] }));

/** Pairs of adjacent words in a query whose words must all match. */
function listNeighbours(query: QueryNode): [WordsNode, WordsNode][] {
  if (query.kind !== "and") return [];
  return query.of.flatMap((part, at): [WordsNode, WordsNode][] => {
    const next = query.of[at + 1];
    return part.kind === "term" && next?.kind === "term" ? [[part, next]] : [];
  });
}

/** The ordinals to rank: the last added or changed, then the newest by date, then those without a date. */
function listRanked({ index, bits }: Selection): Uint32Array {
  const ordinals = new Uint32Array(MAX_RANKED);
  let count = 0;
  const take = (from: number, to: number) => {
    for (let at = to - 1; at >= from && count < MAX_RANKED; at--)
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
 * The matches by relevance: each word counts by its rarity, in any of its spellings, more in the headline and more next to its
 * neighbour in the query; newer articles get a little more. Only the newest 50,000 are ranked.
 * @param cursor the score and number after which the list begins
 * @returns article numbers with their scores as whole numbers, the best first, at most `most`
 */
export function rankMatches(matches: Matches, cursor: Cursor | null, most: number): Ranked[] {
  const { context, filter, all } = matches;
  const { index } = context;
  const words = searchedWords(filter.query).slice(0, MAX_SOUGHT);
  const spelt = new Map(words.map((node) => [node, spellingsOf(context, node)]));
  const found = new Map([...spelt].map(([node, spellings]) => [node, seek(context, spellings)]));
  const sought = [...found.values()];
  const adjacent = (filter.query ? listNeighbours(filter.query) : []).flatMap(([a, b]): Adjacent[] => {
    const [first, second] = [spelt.get(a), spelt.get(b)];
    if (!first || !second) return [];
    const worth = ADJACENT_WEIGHT * ((found.get(a)?.weight ?? 0) + (found.get(b)?.weight ?? 0));
    return [{ holds: seekAdjacent(context, [first, second]), worth }];
  });
  const ordinals = listRanked(all);
  const { dated } = index.stored;
  const now = dated > 0 ? index.orderOf(dated - 1) : 0;
  const after: Ranked | null = cursor && { id: cursor.id, order: cursor.order ?? 0 };
  const page: Ranked[] = [];
  for (const ordinal of ordinals) {
    const date = index.orderOf(ordinal);
    let score = Number.isNaN(date)
      ? 0
      : RECENCY_WEIGHT * 2 ** (Math.min(0, date - now) / (RECENCY_DAYS * DAY));
    for (const { holds, headline, weight } of sought)
      if (hasBit(headline, ordinal)) score += weight * HEADLINE_WEIGHT;
      else if (hasBit(holds, ordinal)) score += weight;
    for (const { holds, worth } of adjacent) if (hasBit(holds, ordinal)) score += worth;
    const ranked = { id: index.idOf(ordinal), order: Math.round(score * SCALE) };
    if (after && !isBefore(after, ranked)) continue;
    const last = page[most - 1];
    if (last && !isBefore(ranked, last)) continue;
    let at = page.length;
    for (let above = page[at - 1]; above && isBefore(ranked, above); above = page[at - 1]) at--;
    page.splice(at, 0, ranked);
    if (page.length > most) page.pop();
  }
  return page;
}
