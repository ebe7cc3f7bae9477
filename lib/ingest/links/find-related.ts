import { parseArticleDate } from "../../articles/date";
import type { Transaction } from "../../db/client";
import { type ArticleEntity, hasOtherLanguages } from "../../db/entities/article-entities";
import type { StoredProfile } from "../../db/links/profiles";
import { decideKind, type Side } from "../../related/kinds/decide-kind";
import { unpackProfile } from "../../related/profile/packed-profile";
import type { Rarity } from "../../related/profile/term-weights";
import { type Ask, askFor, type Posting } from "../../related/scoring/candidates";
import { COSINE, type Comparable, type Compared, makeComparer } from "../../related/scoring/pair-features";
import {
  expectedNearness,
  guessDays,
  type LikelyDay,
  statedDay,
} from "../../related/scoring/publication-days";
import { scorePair } from "../../related/scoring/score-pair";
import {
  countRareNames,
  isTranslation,
  makeMeasure,
  type Named,
  type Survivors,
  scoreSurvivors,
} from "../../related/scoring/score-translated";
import { isRightToLeft } from "../../text/normalise";
import { compareThroughTwins, mostOf, type OwnTelling, type TwinContext } from "./compare-via-translations";
import { type ConceptTerms, getConceptTerms } from "./glossary-terms";
import type { LinkingStore } from "./linking-store";

/** The article that asks whom it is related to. */
export type Asking = Comparable & {
  order: number | null;
  inLanguage: string;
  wordCount: number;
  postings: Posting[];
  side: Side;
};

/** An article that may be related, as it was compared. */
export type Scored = {
  id: number;
  score: number;
  likeness: number;
  /** Of all terms, 0 to 1; 0 across languages. */
  cosine: number;
  /** How many names, figures and dates that are rare in the library the two share. */
  rare: number;
  translated: boolean;
  across: boolean;
  profile: Comparable["profile"];
  side: Side;
};

/** The likeliest day: the stated one, or the best guess; null where nothing is known. */
export const likeliestDay = (days: readonly LikelyDay[]): number | null =>
  days.reduce<LikelyDay | null>((best, one) => (best && best.share >= one.share ? best : one), null)?.day ??
  null;

/** Likely days as they are stored: [[day, share, article], …]. */
export const packDays = (days: readonly LikelyDay[]): string =>
  JSON.stringify(days.map(({ day, share, by }) => [Math.round(day), Math.round(share * 1000) / 1000, by]));

/** The days on which an article was published, or may have been. */
export function daysOf({ order, likelyDays }: Pick<StoredProfile, "order" | "likelyDays">): LikelyDay[] {
  if (order !== null) return statedDay(order);
  // Written by packDays alone.
  const rows = JSON.parse(likelyDays ?? "[]") as [number, number, number][];
  return rows.map(([day, share, by]) => ({ day, share, by }));
}

/** Another article as it is compared, and what the kind of a link to it depends on. */
type Other = Comparable & { side: Side };

/** Rows that are kept from one article to the next (lib/ingest/relink/linking-cache.ts) are unpacked once. */
const unpacked = new WeakMap<StoredProfile, Other>();

function comparable(row: StoredProfile): Other {
  const known = unpacked.get(row);
  if (known) return known;
  const { id, outletId, inLanguage, datePublished } = row;
  const date = datePublished ? parseArticleDate(datePublished) : null;
  const read = {
    ...{ id, profile: unpackProfile(row.packed), days: daysOf(row), dated: row.order !== null, outletId },
    side: { date, outletId, inLanguage },
  };
  unpacked.set(row, read);
  return read;
}

/** How rare terms are, and where the other articles are read from. */
export type Library = { rarity: Rarity; store: LinkingStore };

/**
 * Scores all who may be related to an article: those that share rare terms with it at any time or common ones about its
 * own, those in other languages that name the same, and those that have to be scored whatever they share.
 * @param given articles that references tie to it, or that it was linked with before; those that it is a translation of
 * @returns in no order; and the days on which the article was likely published
 */
export async function findRelated(
  tx: Transaction,
  asking: Asking,
  { always, twins }: { always: readonly number[]; twins: readonly OwnTelling[] },
  library: Library,
): Promise<{ scored: Scored[]; days: readonly LikelyDay[] }> {
  const { rarity } = library;
  const base = asking.inLanguage.split("-")[0];
  const { days, rows } = await gatherCandidates(tx, asking, always, library);
  const self = { ...asking, days };
  const compare = makeComparer(self, rarity);
  const isForeign = (row: StoredProfile): boolean => row.inLanguage.split("-")[0] !== base;
  const near = rows.filter((row) => !isForeign(row)).map((row) => scoreNear(row, compare));
  const context = { ...library, near: new Map(near.map((one) => [one.id, one])), comparable };
  const foreign = (await hasOtherLanguages(tx, asking.inLanguage))
    ? await scoreForeign(tx, self, rows.filter(isForeign), twins, context)
    : [];
  return { scored: [...(await nameArabic(tx, asking, near, library)), ...foreign], days };
}

/** Names have no capitals in Arabic, so profiles have none: what two articles name both is counted by their entities. */
async function nameArabic(
  tx: Transaction,
  asking: Asking,
  scored: Scored[],
  { rarity, store }: Library,
): Promise<Scored[]> {
  if (!isRightToLeft(asking.inLanguage) || scored.length === 0) return scored;
  const named = groupEntities(
    await store.listArticleEntities(tx, [asking.id, ...scored.map(({ id }) => id)]),
  );
  const here = named.get(asking.id) ?? new Map();
  return scored.map((one) => {
    const there = named.get(one.id) ?? new Map();
    return { ...one, rare: one.rare + countRareNames(here, there, rarity) };
  });
}

function scoreNear(row: StoredProfile, compare: (other: Comparable) => Compared): Scored {
  const other = comparable(row);
  const { features, telling } = compare(other);
  return {
    id: other.id,
    ...scorePair(features),
    cosine: features[COSINE] ?? 0,
    rare: telling,
    ...{ translated: false, across: false, profile: other.profile, side: other.side },
  };
}

/** The candidates; where the article has no date, twice: the first ones say when it may have been written. */
async function gatherCandidates(
  tx: Transaction,
  asking: Asking,
  always: readonly number[],
  { rarity, store }: Library,
): Promise<{ days: readonly LikelyDay[]; rows: StoredProfile[] }> {
  const ask = async (day: number | null) => {
    const asks = askFor(asking.postings, rarity, day === null ? null : Math.floor(day));
    const found = await store.findCandidates(tx, asks, day === null ? null : Math.floor(day), asking.id);
    return store.listProfiles(tx, [...new Set([...found, ...always])]);
  };
  const stated = likeliestDay(asking.days);
  const first = await ask(stated);
  if (stated !== null) return { days: asking.days, rows: first };
  const compare = makeComparer(asking, rarity);
  const days = guessDays(
    first.flatMap((row) =>
      row.order === null
        ? []
        : [{ id: row.id, order: row.order, likeness: compare(comparable(row)).features[COSINE] ?? 0 }],
    ),
  );
  const guessed = likeliestDay(days);
  return { days, rows: guessed === null ? first : await ask(guessed) };
}

/** So many mentions are read to find who else names an article's rarest names: the rarer ones first. */
const MOST_MENTIONS = 600;
const MOST_FOREIGN = 16;
const DAY_MS = 86_400_000;

/** So many other tellings of the same event are asked what they are related to. */
const MOST_TOLD = 2;

const isForeignTwin = (asking: Asking, one: Scored, { articles }: Rarity): boolean =>
  decideKind({ ...one, articles, a: asking.side, b: one.side }) === "sameEvent";

async function scoreForeign(
  tx: Transaction,
  asking: Asking,
  given: readonly StoredProfile[],
  tied: readonly OwnTelling[],
  context: TwinContext & Library,
): Promise<Scored[]> {
  const { rarity, store } = context;
  const own = await store.listArticleEntities(tx, [asking.id]);
  const entities: { id: number; weight: number }[] = [];
  let mentions = 0;
  for (const { entityId, articles, count } of [...own].sort((a, b) => a.articles - b.articles)) {
    if (articles < 2 || mentions + articles > MOST_MENTIONS) continue;
    mentions += articles;
    entities.push({ id: entityId, weight: Math.log(1 + rarity.articles / articles) * (1 + Math.log(count)) });
  }
  const day = likeliestDay(asking.days);
  const asked = { language: asking.inLanguage, entities, order: day === null ? null : day * DAY_MS };
  const found = await store.findForeign(tx, asked, MOST_FOREIGN);
  const concepts = await getConceptTerms(tx);
  const translated = askInOtherScript(asking, concepts, day);
  const byWords = await store.findCandidates(
    tx,
    translated,
    day === null ? null : Math.floor(day),
    asking.id,
    MOST_FOREIGN,
  );
  const known = new Set(given.map(({ id }) => id));
  const more = [...new Set([...found, ...byWords])].filter((id) => !known.has(id) && id !== asking.id);
  const rows = [...given, ...(await store.listProfiles(tx, more))].filter(
    ({ inLanguage }) => inLanguage.split("-")[0] !== asking.inLanguage.split("-")[0],
  );
  const named = groupEntities([
    ...own,
    ...(await store.listArticleEntities(
      tx,
      rows.map(({ id }) => id),
    )),
  ]);
  const of = (id: number): Named => named.get(id) ?? new Map();
  const measure = makeMeasure({ profile: asking.profile, named: of(asking.id) }, concepts, rarity);
  const scored = rows.map((row) => {
    const other = comparable(row);
    return scoreAcross(asking, row, other, measure({ profile: other.profile, named: of(row.id) }));
  });
  const others = scored.filter((one) => isForeignTwin(asking, one, rarity)).sort((a, b) => b.score - a.score);
  const told = others.slice(0, MOST_TOLD).map(({ id }) => ({ id, translated: false }));
  const said = await compareThroughTwins(tx, asking, rows, [...tied, ...told], context);
  return scored.map((one) => {
    const twin = said.get(one.id);
    return twin ? { ...one, ...mostOf(one, twin) } : one;
  });
}

/** What an article's terms are called in the other script, asked for as its own are. */
function askInOtherScript(asking: Asking, concepts: ConceptTerms, day: number | null): Ask[] {
  const articles = new Map<number, number>();
  const postings = asking.postings.flatMap(({ term, weight }) => {
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
  return askFor(postings, rarity, day === null ? null : Math.floor(day));
}

function groupEntities(rows: readonly ArticleEntity[]): Map<number, Map<number, ArticleEntity>> {
  const named = new Map<number, Map<number, ArticleEntity>>();
  for (const row of rows)
    named.set(row.articleId, (named.get(row.articleId) ?? new Map()).set(row.entityId, row));
  return named;
}

function scoreAcross(asking: Asking, row: StoredProfile, other: Other, survivors: Survivors): Scored {
  const days =
    asking.order === null || row.order === null ? null : Math.abs(asking.order - row.order) / 86_400_000;
  const translated = isTranslation(survivors, {
    sameOutlet: asking.outletId !== null && asking.outletId === row.outletId,
    days,
    words: [asking.wordCount, row.wordCount],
  });
  return {
    id: row.id,
    ...scoreSurvivors(survivors, expectedNearness(asking, other)),
    cosine: 0,
    rare: survivors.rareNames + survivors.rareFigures + survivors.rareConcepts,
    ...{ translated, across: true, profile: other.profile, side: other.side },
  };
}
