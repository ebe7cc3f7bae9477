import { releaseCopies, setCarrier } from "../../db/articles/copies";
import type { Transaction } from "../../db/client";
import {
  addLinks,
  dropLowest,
  type LinkRow,
  listFullLists,
  listLinked,
  removeLinks,
  removeOwnLinks,
  removePair,
} from "../../db/links/links";
import { removePostings, savePostings } from "../../db/links/postings";
import { getPackedProfile, saveLikelyDays, saveProfile } from "../../db/links/profiles";
import { countTerms, discountTerms } from "../../db/links/terms";
import { decideKind, isOfUse, judgePair, type Side } from "../../related/kinds/decide-kind";
import { LINK_KIND, LIST_PARTS, type ListPart } from "../../related/kinds/link-kinds";
import { makeProfile, type ProfileTerm } from "../../related/profile/make-profile";
import {
  numberProfile,
  type Profile,
  packProfile,
  unpackProfile,
} from "../../related/profile/packed-profile";
import { type Rarity, weighProfile } from "../../related/profile/term-weights";
import { listPostings } from "../../related/scoring/candidates";
import { formatLikelyDays, type LikelyDay } from "../../related/scoring/publication-days";
import { ACROSS_FLOOR, cosineFloor } from "../../related/scoring/score-pair";
import { coveredBy } from "../../text/repeated-runs";
import {
  findRelated,
  knownDays,
  type Library,
  likeliestDay,
  type QueryArticle,
  type Scored,
} from "./find-related";
import { readFurniture } from "./furniture";
import { noteGlossaryTerms } from "./glossary-terms";
import { LINKING_STORE } from "./linking-store";
import { type ChosenLink, type LinkEnd, type LinkPair, linkEndOf, makeLinks } from "./make-links";
import { type LinkDecision, listDecisions, withDecision } from "./owner-decisions";
import { listReferenceTies, type TwoWayTie } from "./reference-ties";

/** Minimum score of a link that rests on a reference; what the texts share is added to it. */
const REFERENCE_SCORE = 0.6;

/** An article to be linked, with what the kinds of its links depend on. */
export type LinkedSource = {
  id: number;
  headline: string;
  abstract: string | null;
  text: string;
  outletId: number | null;
  outletName: string | null;
  inLanguage: string;
  wordCount: number;
  datePublished: string | null;
  inferredDate: string | null;
  /** Its place in the order of dates; null where no date is stated or inferred. */
  publishedAt: Date | null;
};

/** A new or changed article. */
export type LinkSource = LinkedSource & {
  /** It was not in the library before, so there is nothing to undo. */
  isNew: boolean;
};

/**
 * Links a new or changed article, both ways, and stores what linking others to it needs.
 * @param articles the number of articles in the library, including this one
 */
export async function linkArticle(tx: Transaction, source: LinkSource, articles: number): Promise<void> {
  if (!source.isNew) await forgetTerms(tx, source.id);
  const { profile, rarity } = await countProfile(tx, await readTerms(tx, source), articles);
  const linked = source.isNew ? [] : await listLinked(tx, source.id);
  await saveProfile(tx, source.id, packProfile(profile), null);
  const { pairs, carrierId, days } = await findLinks(tx, source, profile, linked, {
    rarity,
    store: LINKING_STORE,
  });
  if (source.publishedAt === null) await saveLikelyDays(tx, source.id, formatLikelyDays(days));
  await savePostings(tx, source.id, likeliestDay(days), listPostings(profile, rarity), profile.ids);
  if (!source.isNew) {
    await removeLinks(tx, source.id);
    await releaseCopies(tx, source.id);
  }
  if (carrierId !== null) await setCarrier(tx, source.id, carrierId);
  await storeLinks(tx, pairs);
}

/**
 * Rebuilds an article's own list of links from the current library; the lists of others are rebuilt in their turn.
 * @param library how rare the article's terms are, and where the others are read from
 */
export async function relinkArticle(
  tx: Transaction,
  source: LinkedSource,
  profile: Profile,
  library: Library,
): Promise<void> {
  const { pairs, carrierId, days } = await findLinks(tx, source, profile, [], library);
  if (source.publishedAt === null) await saveLikelyDays(tx, source.id, formatLikelyDays(days));
  await removeOwnLinks(tx, source.id);
  await setCarrier(tx, source.id, carrierId);
  await addLinks(
    tx,
    pairs.map(({ own }) => own),
  );
}

/**
 * Rebuilds the link between an article and one other, both ways, as rebuilding the whole list would: by the owner's
 * decision or else by what the engine finds; also whose copy the article is. All other links are unchanged.
 */
export async function relinkPair(
  tx: Transaction,
  source: LinkedSource,
  profile: Profile,
  rarity: Rarity,
  otherId: number,
): Promise<void> {
  const { pairs, carrierId } = await findLinks(tx, source, profile, [otherId], {
    rarity,
    store: LINKING_STORE,
  });
  await setCarrier(tx, source.id, carrierId);
  await removePair(tx, source.id, otherId);
  const rows = pairs.flatMap(({ own, theirs }) =>
    own.toId === otherId ? [own, theirs()].filter((row) => row !== null) : [],
  );
  await addLinks(tx, await admitLinks(tx, rows));
}

/** An article as others are searched for it. */
export function queryOf(source: LinkedSource, self: LinkEnd, rarity: Rarity): QueryArticle {
  const { profile } = self;
  const order = source.publishedAt?.getTime() ?? null;
  return {
    ...{ id: source.id, profile, outletId: source.outletId, inLanguage: source.inLanguage },
    ...{ order, dated: order !== null, days: order === null ? [] : knownDays(order, source) },
    ...{ wordCount: source.wordCount, postings: listPostings(profile, rarity), side: self },
  };
}

/** The article's links, whose copy it is, and when it was likely published. */
async function findLinks(
  tx: Transaction,
  source: LinkedSource,
  profile: Profile,
  linked: number[],
  library: Library,
): Promise<{ pairs: LinkPair[]; carrierId: number | null; days: readonly LikelyDay[] }> {
  const { rarity } = library;
  const self: LinkEnd = linkEndOf(source, profile);
  const query = queryOf(source, self, rarity);
  const ties = await listReferenceTies(tx, source.id);
  const decided = await listDecisions(tx, source.id);
  const { scored, days } = await findRelated(
    tx,
    query,
    {
      always: [...ties.keys(), ...linked, ...decided.keys()],
      counterparts: [...ties].flatMap(([id, { here }]) =>
        LINK_KIND[here].tie === "piece" ? { id, translated: true } : [],
      ),
    },
    library,
  );
  const chosen = chooseLinks(self, scored, { ties, decided }, rarity.articles);
  return { ...(await makeLinks(tx, self, chosen, ties, decided, library)), days };
}

/** What is known of pairs besides their texts, by the other article's id. */
type Known = { ties: ReadonlyMap<number, TwoWayTie>; decided: ReadonlyMap<number, LinkDecision> };

/**
 * Chooses the best of the scored articles for each part of the list, taking references into account. The owner's
 * decisions override everything, whatever the score.
 */
function chooseLinks(
  self: Side,
  scored: readonly Scored[],
  { ties, decided }: Known,
  articles: number,
): ChosenLink[] {
  // not judged, which takes longest
  const isTooUnlike = ({ id, across, cosine }: Scored): boolean =>
    !across && cosine < cosineFloor(articles) && !ties.has(id) && !decided.has(id);
  const worthy = scored
    .filter((one) => !isTooUnlike(one))
    .map((one) => {
      const tied = ties.has(one.id) || one.translated;
      const reference = ties.get(one.id)?.here;
      const pair = { ...one, articles, a: self, b: one.side, ...(reference ? { reference } : {}) };
      const judgement = judgePair(pair);
      const kind = decideKind(pair, judgement);
      const score = tied ? REFERENCE_SCORE + (1 - REFERENCE_SCORE) * one.score : one.score;
      const likeness = one.across ? one.likeness : judgement.story;
      return withDecision(
        { ...one, kind, judgement, score, likeness, ofUse: isOfUse(judgement, articles) },
        decided.get(one.id),
      );
    })
    .filter((one) => one !== null)
    .filter(({ score, kind, id, across, ofUse }) => {
      if (ties.has(id) || decided.has(id)) return true;
      return !LINK_KIND[kind].filler || (ofUse && (!across || score >= ACROSS_FLOOR));
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
  const best = (part: ListPart) => {
    const { max, rankedBy } = LIST_PARTS[part];
    const first = (one: Scored) => (decided.has(one.id) ? 1 : 0);
    return worthy
      .filter(({ kind }) => LINK_KIND[kind].list === part)
      .sort((a, b) => first(b) - first(a) || b[rankedBy] - a[rankedBy] || a.id - b.id)
      .slice(0, Math.max(max, decided.size));
  };
  return [...best("other"), ...best("story")];
}

/** The terms of an article, without what its outlet repeats. @param latest as in readFurniture */
export async function readTerms(
  tx: Transaction,
  {
    outletId,
    headline,
    abstract,
    text,
    inLanguage,
  }: Pick<LinkedSource, "outletId" | "headline" | "abstract" | "text" | "inLanguage">,
  latest?: { latest: true },
): Promise<ProfileTerm[]> {
  const furniture = coveredBy(text, await readFurniture(tx, outletId, latest));
  return makeProfile({ headline, text, inLanguage, ...(abstract ? { abstract } : {}) }, furniture);
}

/** Counts an article's terms in the library, and weighs them. */
export async function countProfile(
  tx: Transaction,
  terms: readonly ProfileTerm[],
  articles: number,
): Promise<{ profile: Profile; rarity: Rarity }> {
  const counted = await countTerms(
    tx,
    terms.map(({ term }) => term),
  );
  noteGlossaryTerms(counted);
  const byText = new Map(counted.map(({ text, id }) => [text, id]));
  const byId = new Map(counted.map(({ id, articles: found }) => [id, found]));
  const rarity: Rarity = { articles, frequency: (id) => byId.get(id) ?? 1 };
  const profile = numberProfile(terms, (text) => byText.get(text) ?? 0);
  return { profile: weighProfile(profile, rarity), rarity };
}

/** Stores an article's links, and those of others to it if their lists have room or a lower one to give up. */
async function storeLinks(tx: Transaction, pairs: readonly LinkPair[]): Promise<void> {
  const admitted = await admitLinks(
    tx,
    pairs.flatMap(({ theirs }) => theirs() ?? []),
  );
  await addLinks(tx, [...pairs.map(({ own }) => own), ...admitted]);
}

/**
 * Of the given rows, returns those that fit into their lists: there is room, the row replaces a lower one, or the
 * owner has decided on it.
 */
async function admitLinks(tx: Transaction, rows: readonly LinkRow[]): Promise<LinkRow[]> {
  const admitted: LinkRow[] = [];
  for (const part of ["story", "other"] as const) {
    const some = rows.filter((row) => LINK_KIND[row.kind].list === part);
    const lists = some.map(({ fromId }) => fromId);
    const full = await listFullLists(tx, lists, part);
    const { rankedBy } = LIST_PARTS[part];
    const taken = some.filter(
      (row) => row.decided !== null || row[rankedBy] > (full.get(row.fromId) ?? Number.NEGATIVE_INFINITY),
    );
    const crowded = taken.map(({ fromId }) => fromId).filter((other) => full.has(other));
    await dropLowest(tx, crowded, part);
    admitted.push(...taken);
  }
  return admitted;
}

/** Removes an article's terms from the library's counts, and its postings. */
export async function forgetTerms(tx: Transaction, id: number): Promise<void> {
  const packed = await getPackedProfile(tx, id);
  if (!packed) return;
  const terms = [...unpackProfile(packed).ids];
  await discountTerms(tx, terms);
  await removePostings(tx, id, terms);
}
