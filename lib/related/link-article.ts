import { type Body, bodyText } from "../articles/body";
import { type ArticleDate, parseArticleDate } from "../articles/date";
import type { Transaction } from "../db/client";
import { addLinks, dropLowest, type LinkRow, listFullLists, listLinked, removeLinks } from "../db/links";
import { getPackedProfile, listProfiles, saveProfile } from "../db/profiles";
import { findAlike } from "../db/search-index";
import { countTerms, discountTerms } from "../db/terms";
import { listTold } from "../db/told-articles";
import { chooseCandidates } from "./candidates";
import { type Evidence, pickEvidence, swapEvidence } from "./evidence";
import { inverseKind } from "./inverse-kind";
import { decideKind, type LinkKind, type ReferenceTie } from "./kind";
import { heedDecisions, type LinkDecision, listDecisions } from "./link-decisions";
import { listTies, type Tie } from "./list-ties";
import { numberProfile, type Profile, packProfile, unpackProfile } from "./pack";
import { packEvidence } from "./pack-evidence";
import type { ProfileTerm } from "./profile";
import { pickQueryTerms } from "./query-terms";
import { MOST_LINKS, makeScorer, SCORE_FLOOR } from "./score";
import { type Rarity, weighProfile } from "./weight";

/** How many of the full text's hits the candidates are chosen from, and how many of them are compared in full. */
const HITS = 400;
const CANDIDATES = 100;

/** A link that rests on a reference is worth at least this, and what the texts share comes on top. */
const REFERENCE_SCORE = 0.6;

/** An article to be linked: its terms (profile.ts) and texts, and what kinds of link depend on. */
export type LinkSource = {
  id: number;
  terms: ProfileTerm[];
  headline: string;
  abstract: string | null;
  text: string;
  outletId: number | null;
  datePublished: string | null;
  /** It was not in the library before, so there is nothing of it to be undone. */
  isNew: boolean;
};

/**
 * Makes the links of an article that has come in or changed, both ways, and stores what linking others to it needs.
 * Links made early, in a small library, are left as they are: making them again as it grew brought no more recall.
 * @param articles how many articles the library holds, this one included
 */
export async function linkArticle(tx: Transaction, source: LinkSource, articles: number): Promise<void> {
  if (!source.isNew) await forgetTerms(tx, source.id);
  const { terms } = source;
  const counted = await countTerms(
    tx,
    terms.map(({ term }) => term),
  );
  const byText = new Map(counted.map((term) => [term.text, term]));
  const byId = new Map(counted.map((term) => [term.id, term]));
  const rarity: Rarity = { articles, frequency: (id) => byId.get(id)?.articles ?? 1 };
  const profile = weighProfile(
    numberProfile(terms, (text) => byText.get(text)?.id ?? 0),
    rarity,
  );
  await saveProfile(tx, source.id, packProfile(profile));

  const self = sideOf(source.id, source.outletId, source.datePublished, profile, source);
  const ties = await listTies(tx, self.id);
  const stems = pickQueryTerms(profile, rarity).flatMap((id) => {
    const term = byId.get(id);
    return term ? [{ stem: term.text, weight: Math.log(articles / term.articles) + 0.1 }] : [];
  });
  const hits = await findAlike(tx, stems, HITS, self.id);
  const linked = source.isNew ? [] : await listLinked(tx, self.id);
  const decided = await listDecisions(tx, self.id);
  const candidates = new Set([
    ...chooseCandidates(hits, self.order, CANDIDATES),
    ...ties.keys(),
    ...linked,
    ...decided.keys(),
  ]);
  const scored = await scoreCandidates(tx, self, [...candidates], ties, rarity);
  const kept = heedDecisions(scored, decided, { most: MOST_LINKS, floor: SCORE_FLOOR });
  if (!source.isNew) await removeLinks(tx, self.id);
  await storeLinks(tx, self.id, await makeLinks(tx, self, kept, ties, rarity, decided));
}

/** Stores an article's links, and those of others to it where their lists have room or a lower one to give up. */
async function storeLinks(tx: Transaction, id: number, rows: LinkRow[]): Promise<void> {
  const others = rows.filter((row) => row.toId === id);
  const full = await listFullLists(
    tx,
    others.map(({ fromId }) => fromId),
    MOST_LINKS,
  );
  const welcome = ({ fromId, score, decided }: LinkRow) =>
    decided !== null || score > (full.get(fromId) ?? Number.NEGATIVE_INFINITY);
  const taken = others.filter(welcome);
  await dropLowest(
    tx,
    taken.map(({ fromId }) => fromId).filter((other) => full.has(other)),
  );
  await addLinks(tx, [...rows.filter((row) => row.fromId === id), ...taken]);
}

async function forgetTerms(tx: Transaction, id: number): Promise<void> {
  const packed = await getPackedProfile(tx, id);
  if (packed) await discountTerms(tx, [...unpackProfile(packed).ids]);
}

/** One article of a pair, with what kinds and evidence are made from. */
type Side = {
  id: number;
  profile: Profile;
  outletId: number | null;
  order: number | null;
  date: ArticleDate | null;
  fields: { headline: string; abstract: string; text: string };
};

function sideOf(
  id: number,
  outletId: number | null,
  datePublished: string | null,
  profile: Profile,
  { headline, abstract, text }: { headline: string; abstract?: string | null | undefined; text: string },
): Side {
  const date = datePublished ? parseArticleDate(datePublished) : null;
  return {
    id,
    profile,
    outletId,
    date,
    order: date?.order ?? null,
    fields: { headline, abstract: abstract ?? "", text },
  };
}

type Scored = { id: number; score: number; profile: Profile };

async function scoreCandidates(
  tx: Transaction,
  self: Side,
  ids: number[],
  ties: Map<number, Tie>,
  rarity: Rarity,
): Promise<Scored[]> {
  const score = makeScorer(self, rarity);
  return (await listProfiles(tx, ids)).map(({ id, packed, order, outletId }) => {
    const profile = unpackProfile(packed);
    const alike = score({ profile, order, outletId });
    return { id, score: ties.has(id) ? REFERENCE_SCORE + (1 - REFERENCE_SCORE) * alike : alike, profile };
  });
}

/** The rows of the kept links, one each way. */
async function makeLinks(
  tx: Transaction,
  self: Side,
  kept: Scored[],
  ties: Map<number, Tie>,
  rarity: Rarity,
  decided: Map<number, LinkDecision>,
): Promise<LinkRow[]> {
  const others = await listTold(
    tx,
    kept.map(({ id }) => id),
  );
  const byId = new Map(others.map((row) => [row.id, row]));
  return kept.flatMap(({ id, score, profile }) => {
    const row = byId.get(id);
    if (!row) return [];
    const text = bodyText(JSON.parse(row.body) as Body);
    const other = sideOf(id, row.outletId, row.datePublished, profile, { ...row, text });
    const evidence = pickEvidence(self, other, rarity);
    const tie = ties.get(id);
    const decision = decided.get(id);
    const given = decision && decision.verdict !== "unrelated" ? decision : null;
    const link = (from: Side, to: Side, reference: ReferenceTie | undefined, shared: Evidence[]): LinkRow => {
      const made: LinkKind = decideKind({ score, a: from, b: to, ...(reference ? { reference } : {}) });
      const said = given && (from === self ? given.kind : inverseKind(given.kind));
      const ends = { fromId: from.id, toId: to.id };
      const evidence = packEvidence(shared);
      return { ...ends, kind: said ?? made, score, evidence, decided: given?.verdict ?? null };
    };
    return [
      link(self, other, tie?.here, evidence),
      link(other, self, tie?.there, evidence.map(swapEvidence)),
    ];
  });
}
