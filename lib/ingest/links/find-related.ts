import { parseArticleDate } from "../../articles/date";
import { linkedDate, possibleDays } from "../../articles/written/date-columns";
import type { Transaction } from "../../db/client";
import { type ArticleEntity, hasOtherLanguages } from "../../db/entities/article-entities";
import type { StoredProfile } from "../../db/links/profiles";
import { decideKind, type Side } from "../../related/kinds/decide-kind";
import { unpackProfile } from "../../related/profile/packed-profile";
import type { Rarity } from "../../related/profile/term-weights";
import { type Posting, type PostingQuery, planQueries } from "../../related/scoring/candidates";
import { COSINE, type Comparable, type Compared, makeComparer } from "../../related/scoring/pair-features";
import {
  estimateDays,
  expectedNearness,
  type LikelyDay,
  parseLikelyDays,
  statedDay,
} from "../../related/scoring/publication-days";
import { scorePair } from "../../related/scoring/score-pair";
import {
  countRareNames,
  isTranslation,
  makeOverlapMeasure,
  type Named,
  type Overlap,
  scoreOverlap,
} from "../../related/scoring/score-translated";
import { isRightToLeft } from "../../text/normalise";
import {
  type Counterpart,
  type CounterpartContext,
  compareViaCounterparts,
  maxScores,
} from "./compare-via-counterparts";
import { type GlossaryTerms, getGlossaryTerms } from "./glossary-terms";
import type { LinkingStore } from "./linking-store";

/** The article whose related articles are searched. */
export type QueryArticle = Comparable & {
  order: number | null;
  inLanguage: string;
  wordCount: number;
  postings: Posting[];
  side: Side;
};

/** A candidate after comparison. */
export type Scored = {
  id: number;
  score: number;
  likeness: number;
  /** Over all terms, 0 to 1; 0 across languages. */
  cosine: number;
  /** Number of shared names, figures and dates that are rare in the library. */
  rare: number;
  /** What the two share in one language; null across languages, where less can be compared. */
  compared: Compared | null;
  translated: boolean;
  across: boolean;
  profile: Comparable["profile"];
  side: Side;
};

/** The likeliest day: the stated one, or the best estimate; null if nothing is known. */
export const likeliestDay = (days: readonly LikelyDay[]): number | null =>
  days.reduce<LikelyDay | null>((best, one) => (best && best.share >= one.share ? best : one), null)?.day ??
  null;

/** The days on which an article was or may have been published. */
export function daysOf(row: StoredProfile): LikelyDay[] {
  if (row.order !== null) return knownDays(row.order, row);
  return row.likelyDays === null ? [] : parseLikelyDays(row.likelyDays, row.id);
}

/** The day of a known date; that of the text as well where it contradicts what is stated. @param order of the date, ms since 1970 */
export function knownDays(
  order: number,
  { datePublished, inferredDate }: Pick<StoredProfile, "datePublished" | "inferredDate">,
): LikelyDay[] {
  if (inferredDate === null || linkedDate(datePublished, inferredDate) !== null) return statedDay(order);
  return [order, Date.parse(inferredDate)].flatMap((at) =>
    statedDay(at).map((one) => ({ ...one, share: 0.5 })),
  );
}

/** Another article as it is compared, and what the kind of a link to it depends on. */
type Other = Comparable & { side: Side };

/** Rows that are cached from one article to the next (lib/ingest/links/linking-cache.ts) are unpacked once. */
const unpacked = new WeakMap<StoredProfile, Other>();

function comparable(row: StoredProfile): Other {
  const known = unpacked.get(row);
  if (known) return known;
  const { id, outletId, inLanguage } = row;
  const stated = linkedDate(row.datePublished, row.inferredDate);
  const date = stated ? parseArticleDate(stated) : null;
  const read = {
    ...{ id, profile: unpackProfile(row.packed), days: daysOf(row), dated: row.order !== null, outletId },
    side: { date, days: possibleDays(row.datePublished, row.inferredDate), outletId, inLanguage },
  };
  unpacked.set(row, read);
  return read;
}

/** The rarity of terms, and where the other articles are read from. */
export type Library = { rarity: Rarity; store: LinkingStore };

/**
 * Scores all articles that may be related to one: those that share rare terms with it at any time or common ones
 * around its own date, those in other languages that mention the same names, and those that must be scored in any
 * case.
 * @param given articles tied to it by references or already linked with it; those that it is a translation of
 * @returns the scored articles in no particular order, and the days on which the article was likely published
 */
export async function findRelated(
  tx: Transaction,
  query: QueryArticle,
  { always, counterparts }: { always: readonly number[]; counterparts: readonly Counterpart[] },
  library: Library,
): Promise<{ scored: Scored[]; days: readonly LikelyDay[] }> {
  const { rarity } = library;
  const base = query.inLanguage.split("-")[0];
  const { days, rows } = await gatherCandidates(tx, query, always, library);
  const self = { ...query, days };
  const compare = makeComparer(self, rarity);
  const isForeign = (row: StoredProfile): boolean => row.inLanguage.split("-")[0] !== base;
  const near = rows.filter((row) => !isForeign(row)).map((row) => scoreNear(row, compare));
  const context = { ...library, near: new Map(near.map((one) => [one.id, one])), comparable };
  const foreign = (await hasOtherLanguages(tx, query.inLanguage))
    ? await scoreForeign(tx, self, rows.filter(isForeign), counterparts, context)
    : [];
  return { scored: [...(await addEntityNames(tx, query, near, library)), ...foreign], days };
}

/** Arabic has no capitals, so its profiles have no names: shared names are counted by entities instead. */
async function addEntityNames(
  tx: Transaction,
  query: QueryArticle,
  scored: Scored[],
  { rarity, store }: Library,
): Promise<Scored[]> {
  if (!isRightToLeft(query.inLanguage) || scored.length === 0) return scored;
  const named = groupEntities(await store.listArticleEntities(tx, [query.id, ...scored.map(({ id }) => id)]));
  const here = named.get(query.id) ?? new Map();
  return scored.map((one) => {
    const there = named.get(one.id) ?? new Map();
    const names = countRareNames(here, there, rarity);
    const { compared } = one;
    const shared = compared && { ...compared.shared, distinctive: compared.shared.distinctive + names };
    return { ...one, rare: one.rare + names, compared: compared && shared && { ...compared, shared } };
  });
}

function scoreNear(row: StoredProfile, compare: (other: Comparable) => Compared): Scored {
  const other = comparable(row);
  const compared = compare(other);
  return {
    id: other.id,
    ...scorePair(compared.features),
    cosine: compared.features[COSINE] ?? 0,
    ...{ rare: compared.shared.distinctive, compared },
    ...{ translated: false, across: false, profile: other.profile, side: other.side },
  };
}

/**
 * The candidates. For an article without a date they are searched twice: the first ones estimate when it was written.
 */
async function gatherCandidates(
  tx: Transaction,
  query: QueryArticle,
  always: readonly number[],
  { rarity, store }: Library,
): Promise<{ days: readonly LikelyDay[]; rows: StoredProfile[] }> {
  const search = async (day: number | null) => {
    const queries = planQueries(query.postings, rarity, day === null ? null : Math.floor(day));
    const found = await store.findCandidates(tx, queries, day === null ? null : Math.floor(day), query.id);
    return store.listProfiles(tx, [...new Set([...found, ...always])]);
  };
  const stated = likeliestDay(query.days);
  const first = await search(stated);
  if (stated !== null) return { days: query.days, rows: first };
  const compare = makeComparer(query, rarity);
  const days = estimateDays(
    first.flatMap((row) =>
      row.order === null
        ? []
        : [{ id: row.id, order: row.order, likeness: compare(comparable(row)).features[COSINE] ?? 0 }],
    ),
  );
  const estimated = likeliestDay(days);
  return { days, rows: estimated === null ? first : await search(estimated) };
}

/** Maximum number of mentions read to find other articles with an article's rarest names, rarer names first. */
const MAX_MENTIONS = 600;
const MAX_FOREIGN = 16;
const DAY_MS = 86_400_000;

/** Maximum number of reports of the same event used as counterparts. */
const MAX_COUNTERPARTS = 2;

const reportsSameEvent = (query: QueryArticle, one: Scored, { articles }: Rarity): boolean =>
  decideKind({ ...one, articles, a: query.side, b: one.side }) === "sameEvent";

async function scoreForeign(
  tx: Transaction,
  query: QueryArticle,
  given: readonly StoredProfile[],
  tied: readonly Counterpart[],
  context: CounterpartContext & Library,
): Promise<Scored[]> {
  const { rarity, store } = context;
  const own = await store.listArticleEntities(tx, [query.id]);
  const entities: { id: number; weight: number }[] = [];
  let mentions = 0;
  for (const { entityId, articles, count } of [...own].sort((a, b) => a.articles - b.articles)) {
    if (articles < 2 || mentions + articles > MAX_MENTIONS) continue;
    mentions += articles;
    entities.push({ id: entityId, weight: Math.log(1 + rarity.articles / articles) * (1 + Math.log(count)) });
  }
  const day = likeliestDay(query.days);
  const mentioning = { language: query.inLanguage, entities, order: day === null ? null : day * DAY_MS };
  const found = await store.findForeign(tx, mentioning, MAX_FOREIGN);
  const concepts = await getGlossaryTerms(tx);
  const translated = translateQueries(query, concepts, day);
  const byWords = await store.findCandidates(
    tx,
    translated,
    day === null ? null : Math.floor(day),
    query.id,
    MAX_FOREIGN,
  );
  const known = new Set(given.map(({ id }) => id));
  const more = [...new Set([...found, ...byWords])].filter((id) => !known.has(id) && id !== query.id);
  const rows = [...given, ...(await store.listProfiles(tx, more))].filter(
    ({ inLanguage }) => inLanguage.split("-")[0] !== query.inLanguage.split("-")[0],
  );
  const named = groupEntities([
    ...own,
    ...(await store.listArticleEntities(
      tx,
      rows.map(({ id }) => id),
    )),
  ]);
  const of = (id: number): Named => named.get(id) ?? new Map();
  const measure = makeOverlapMeasure({ profile: query.profile, named: of(query.id) }, concepts, rarity);
  const scored = rows.map((row) => {
    const other = comparable(row);
    return scoreAcross(query, row, other, measure({ profile: other.profile, named: of(row.id) }));
  });
  const others = scored
    .filter((one) => reportsSameEvent(query, one, rarity))
    .sort((a, b) => b.score - a.score);
  const sameEvent = others.slice(0, MAX_COUNTERPARTS).map(({ id }) => ({ id, translated: false }));
  const viaCounterparts = await compareViaCounterparts(tx, query, rows, [...tied, ...sameEvent], context);
  return scored.map((one) => {
    const counterpart = viaCounterparts.get(one.id);
    return counterpart ? { ...one, ...maxScores(one, counterpart) } : one;
  });
}

/** Queries for an article's terms in the other script, by the glossary. */
function translateQueries(query: QueryArticle, concepts: GlossaryTerms, day: number | null): PostingQuery[] {
  const articles = new Map<number, number>();
  const postings = query.postings.flatMap(({ term, weight }) => {
    const own = concepts.of.get(term);
    const others = own ? (concepts.terms.get(own.concept) ?? []) : [];
    return others
      .filter(({ arabic }) => arabic !== own?.arabic)
      .map((other) => {
        articles.set(other.id, other.articles);
        return { term: other.id, weight };
      });
  });
  const rarity: Rarity = { articles: 0, frequency: (id) => 1 + (articles.get(id) ?? 0) };
  return planQueries(postings, rarity, day === null ? null : Math.floor(day));
}

function groupEntities(rows: readonly ArticleEntity[]): Map<number, Map<number, ArticleEntity>> {
  const named = new Map<number, Map<number, ArticleEntity>>();
  for (const row of rows)
    named.set(row.articleId, (named.get(row.articleId) ?? new Map()).set(row.entityId, row));
  return named;
}

function scoreAcross(query: QueryArticle, row: StoredProfile, other: Other, overlap: Overlap): Scored {
  const days =
    query.order === null || row.order === null ? null : Math.abs(query.order - row.order) / 86_400_000;
  const translated = isTranslation(overlap, {
    sameOutlet: query.outletId !== null && query.outletId === row.outletId,
    days,
    words: [query.wordCount, row.wordCount],
  });
  return {
    id: row.id,
    ...scoreOverlap(overlap, expectedNearness(query, other)),
    cosine: 0,
    rare: overlap.rareNames + overlap.rareFigures + overlap.rareConcepts,
    ...{ compared: null, translated, across: true, profile: other.profile, side: other.side },
  };
}
