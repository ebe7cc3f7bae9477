import type { Cursor } from "../../filters/cursor";
import { searchedWords } from "../../filters/query/leaves";
import type { QueryNode, WordsNode } from "../../filters/query/syntax";
import { type Bits, countBoth, hasBit, joinBits, makeBits } from "../articles/bits";
import { bitsOfSearch, isCommon } from "./bits-of-query";
import { type FilterContext, TooCostly } from "./filter-context";
import type { Matches } from "./matches";
import type { Selection } from "./selection";

/** Relevance is worked out for so many matches, the newest. */
export const MOST_RANKED = 50_000;
/** A word in the headline counts as much as so many in the text. */
const HEADLINE_WEIGHT = 3;
/** So many words are weighed; more of them hardly change the order. */
const MOST_SOUGHT = 12;
/** Two words of the query side by side count as much as so many of them more. */
const BESIDE_WEIGHT = 0.5;
/** Spellings of two neighbours that are looked for side by side. */
const MOST_BESIDE = 16;
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
  // Robertson and Spärck Jones' weight of a term without knowledge of what is relevant, as BM25 has it
  const weight = Math.log(1 + (index.articles - frequency + 0.5) / (frequency + 0.5));
  const passOver = index.articles > LARGE && isCommon(context, words);
  const headline = passOver ? NO_BITS : bitsOfSearch(context, { ...words, headline: true });
  return { holds, headline, weight };
}

/** The sets as one; a single one as it is, not to be written to. */
function joinAll({ index }: FilterContext, sets: readonly Bits[]): Bits {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  const bits = makeBits(index.capacity);
  for (const set of sets) joinBits(bits, set);
  return bits;
}

type Beside = { holds: Bits; worth: number };

/** Where two neighbours of the query stand side by side. In a large library common words are passed over: it takes long. */
function seekBeside(
  context: FilterContext,
  [first, second]: readonly [readonly Runs[], readonly Runs[]],
): Bits {
  const pairs = first
    .flat()
    .flatMap((one) => second.flat().map((other) => [...one, ...other]))
    .slice(0, MOST_BESIDE);
  const passOver =
    context.index.articles > LARGE &&
    [first, second].some((one) => one.some((runs) => isAnyCommon(context, runs)));
  if (passOver || pairs.length === 0) return NO_BITS;
  try {
    return bitsOfSearch(context, { kind: "runs", runs: pairs });
  } catch (error) {
    // the articles are found; only their order is a little worse
    if (error instanceof TooCostly) return NO_BITS;
    throw error;
  }
}

const isAnyCommon = (context: FilterContext, runs: Runs): boolean =>
  runs.some((run) => isCommon(context, { kind: "runs", runs: [run] }));

/** Pairs of words that follow one another in the query, all of which must hold. */
function listNeighbours(query: QueryNode): [WordsNode, WordsNode][] {
  if (query.kind !== "and") return [];
  return query.of.flatMap((part, at): [WordsNode, WordsNode][] => {
    const next = query.of[at + 1];
    return part.kind === "term" && next?.kind === "term" ? [[part, next]] : [];
  });
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
 * The matches in the order of relevance: each word that is looked for counts by its rarity, in whatever spelling it stands, more where
 * it stands in the headline, and beside the word that it stands beside in the query; what is new counts a little more. Only the
 * newest 50,000 are ranked.
 * @param cursor a score and a number: what is listed comes behind it
 * @returns numbers of articles with their scores as whole numbers, the best first, at most `most`
 */
export function rankMatches(matches: Matches, cursor: Cursor | null, most: number): Ranked[] {
  const { context, filter, all } = matches;
  const { index } = context;
  const words = searchedWords(filter.query).slice(0, MOST_SOUGHT);
  const spelt = new Map(words.map((node) => [node, spellingsOf(context, node)]));
  const found = new Map([...spelt].map(([node, spellings]) => [node, seek(context, spellings)]));
  const sought = [...found.values()];
  const beside = (filter.query ? listNeighbours(filter.query) : []).flatMap(([a, b]): Beside[] => {
    const [first, second] = [spelt.get(a), spelt.get(b)];
    if (!first || !second) return [];
    const worth = BESIDE_WEIGHT * ((found.get(a)?.weight ?? 0) + (found.get(b)?.weight ?? 0));
    return [{ holds: seekBeside(context, [first, second]), worth }];
  });
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
    for (const { holds, worth } of beside) if (hasBit(holds, ordinal)) score += worth;
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
