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
import { decideKind, type Side } from "../../related/kinds/decide-kind";
import { LINK_KIND, LIST_PARTS, type ListPart } from "../../related/kinds/link-kinds";
import type { ProfileTerm } from "../../related/profile/make-profile";
import {
  numberProfile,
  type Profile,
  packProfile,
  unpackProfile,
} from "../../related/profile/packed-profile";
import { type Rarity, weighProfile } from "../../related/profile/term-weights";
import { listPostings } from "../../related/scoring/candidates";
import { type LikelyDay, statedDay } from "../../related/scoring/publication-days";
import { ACROSS_FLOOR, cosineFloor, SCORE_FLOOR } from "../../related/scoring/score-pair";
import { type Asking, findRelated, type Library, likeliestDay, packDays, type Scored } from "./find-related";
import { noteConceptTerms } from "./glossary-terms";
import { LINKING_STORE } from "./linking-store";
import { type LinkPair, makeLinks, type Teller, tellerOf } from "./make-links";
import { heedDecision, type LinkDecision, listDecisions } from "./owner-decisions";
import { listTies, type Tie } from "./reference-ties";

/** A link that rests on a reference is worth at least this, and what the texts share comes on top. */
const REFERENCE_SCORE = 0.6;

/** An article to be linked, with what kinds of link depend on. */
export type LinkedSource = {
  id: number;
  headline: string;
  abstract: string | null;
  text: string;
  outletId: number | null;
  inLanguage: string;
  wordCount: number;
  datePublished: string | null;
};

/** An article that has come in: its terms (profile.ts) too. */
export type LinkSource = LinkedSource & {
  terms: ProfileTerm[];
  /** It was not in the library before, so there is nothing of it to be undone. */
  isNew: boolean;
};

/**
 * Makes the links of an article that has come in or changed, both ways, and stores what linking others to it needs.
 * @param articles how many articles the library holds, this one included
 */
export async function linkArticle(tx: Transaction, source: LinkSource, articles: number): Promise<void> {
  if (!source.isNew) await forgetTerms(tx, source.id);
  const { profile, rarity } = await countProfile(tx, source.terms, articles);
  const linked = source.isNew ? [] : await listLinked(tx, source.id);
  await saveProfile(tx, source.id, packProfile(profile), null);
  const { pairs, carrierId, days } = await findLinks(tx, source, profile, linked, {
    rarity,
    store: LINKING_STORE,
  });
  if (source.datePublished === null) await saveLikelyDays(tx, source.id, packDays(days));
  await savePostings(tx, source.id, likeliestDay(days), listPostings(profile, rarity), profile.ids);
  if (!source.isNew) {
    await removeLinks(tx, source.id);
    await releaseCopies(tx, source.id);
  }
  if (carrierId !== null) await setCarrier(tx, source.id, carrierId);
  await storeLinks(tx, pairs);
}

/**
 * Makes an article's own list of links anew, with the library as it is now; those of others to it are theirs to make anew.
 * @param library how rare the article's terms are, and where the others are read from
 */
export async function relinkArticle(
  tx: Transaction,
  source: LinkedSource,
  profile: Profile,
  library: Library,
): Promise<void> {
  const { pairs, carrierId, days } = await findLinks(tx, source, profile, [], library);
  if (source.datePublished === null) await saveLikelyDays(tx, source.id, packDays(days));
  await removeOwnLinks(tx, source.id);
  await setCarrier(tx, source.id, carrierId);
  await addLinks(
    tx,
    pairs.map(({ own }) => own),
  );
}

/**
 * Makes anew what links an article with one other, both ways, as its whole list would have it: by the owner's word, or,
 * where there is none, by what the engine finds; and whose copy the article is. All other links stay as they are.
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
  const rows = pairs.flatMap(({ own, theirs }) => (own.toId === otherId ? [own, theirs()] : []));
  await addLinks(tx, await makeRoom(tx, rows));
}

/** The article's links; whose copy it is; and when it was likely published. */
async function findLinks(
  tx: Transaction,
  source: LinkedSource,
  profile: Profile,
  linked: number[],
  library: Library,
): Promise<{ pairs: LinkPair[]; carrierId: number | null; days: readonly LikelyDay[] }> {
  const { rarity } = library;
  const self: Teller = tellerOf(source, profile);
  const order = self.date?.order ?? null;
  const asking: Asking = {
    ...{ id: source.id, profile, outletId: source.outletId, inLanguage: source.inLanguage },
    ...{ order, dated: order !== null, days: order === null ? [] : statedDay(order) },
    ...{ wordCount: source.wordCount, postings: listPostings(profile, rarity), side: self },
  };
  const ties = await listTies(tx, source.id);
  const decided = await listDecisions(tx, source.id);
  const { scored, days } = await findRelated(
    tx,
    asking,
    {
      always: [...ties.keys(), ...linked, ...decided.keys()],
      twins: [...ties].flatMap(([id, { here }]) =>
        LINK_KIND[here].tie === "piece" ? { id, translated: true } : [],
      ),
    },
    library,
  );
  const kept = chooseLinks(self, scored, { ties, decided }, rarity.articles);
  return { ...(await makeLinks(tx, self, kept, ties, decided, rarity)), days };
}

/** What is known of some pairs beside their texts, by the other article's number. */
type Known = { ties: ReadonlyMap<number, Tie>; decided: ReadonlyMap<number, LinkDecision> };

/**
 * The best of the scored ones, so many of each part of a list; where a reference ties the two, its worth is counted in.
 * What the owner has decided stands over all that: it is in or out whatever it scores.
 */
function chooseLinks(
  self: Side,
  scored: readonly Scored[],
  { ties, decided }: Known,
  articles: number,
): Scored[] {
  const worthy = scored
    .map((one) => {
      const tied = ties.has(one.id) || one.translated;
      const reference = ties.get(one.id)?.here;
      const kind = decideKind({
        ...one,
        articles,
        a: self,
        b: one.side,
        ...(reference ? { reference } : {}),
      });
      const score = tied ? REFERENCE_SCORE + (1 - REFERENCE_SCORE) * one.score : one.score;
      return heedDecision({ ...one, kind, score }, decided.get(one.id));
    })
    .filter((one) => one !== null)
    .filter(({ score, kind, id, cosine, across }) => {
      if (ties.has(id) || decided.has(id)) return true;
      if (!across && cosine < cosineFloor(articles)) return false;
      return score >= (across ? ACROSS_FLOOR : SCORE_FLOOR) || LINK_KIND[kind].list === "story";
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
  noteConceptTerms(counted);
  const byText = new Map(counted.map(({ text, id }) => [text, id]));
  const byId = new Map(counted.map(({ id, articles: found }) => [id, found]));
  const rarity: Rarity = { articles, frequency: (id) => byId.get(id) ?? 1 };
  const profile = numberProfile(terms, (text) => byText.get(text) ?? 0);
  return { profile: weighProfile(profile, rarity), rarity };
}

/** Stores an article's links, and those of others to it where their lists have room or a lower one to give up. */
async function storeLinks(tx: Transaction, pairs: readonly LinkPair[]): Promise<void> {
  const welcome = await makeRoom(
    tx,
    pairs.map(({ theirs }) => theirs()),
  );
  await addLinks(tx, [...pairs.map(({ own }) => own), ...welcome]);
}

/** Those of the given rows that their lists have room for, the lowest taken out where it is worth less; decided ones always. */
async function makeRoom(tx: Transaction, rows: readonly LinkRow[]): Promise<LinkRow[]> {
  const welcome: LinkRow[] = [];
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
    welcome.push(...taken);
  }
  return welcome;
}

/** Counts an article's terms out of the library, and takes away its postings. */
export async function forgetTerms(tx: Transaction, id: number): Promise<void> {
  const packed = await getPackedProfile(tx, id);
  if (!packed) return;
  const terms = [...unpackProfile(packed).ids];
  await discountTerms(tx, terms);
  await removePostings(tx, id, terms);
}
