import { type ArticleDate, parseArticleDate } from "../../articles/date";
import { linkedDate, possibleDays } from "../../articles/written/date-columns";
import { compareEventDays, listEventDays } from "../../articles/written/event-days";
import { listCarriers } from "../../db/articles/copies";
import type { Transaction } from "../../db/client";
import { listSharedMentions } from "../../db/entities/article-entities";
import type { LinkRow } from "../../db/links/links";
import { glossaryThings } from "../../related/evidence/glossary-evidence";
import { packEvidence } from "../../related/evidence/packed-evidence";
import { pickEvidence, swapEvidence } from "../../related/evidence/pick-evidence";
import type { Evidence, SharedThing } from "../../related/evidence/shared-thing";
import {
  daysBetween,
  decideKind,
  type Judgement,
  judgePair,
  type Side,
} from "../../related/kinds/decide-kind";
import { TOLD_DAYS } from "../../related/kinds/kind-features";
import { LINK_KIND, type LinkKind } from "../../related/kinds/link-kinds";
import type { Profile } from "../../related/profile/packed-profile";
import { makeCopyTest, mayBeCopy } from "../../related/scoring/near-copies";
import { isRightToLeft } from "../../text/normalise";
import { withoutRuns } from "../../text/repeated-runs";
import type { Library, Scored } from "./find-related";
import { readFurniture } from "./furniture";
import { getGlossaryTerms } from "./glossary-terms";
import { entityThings } from "./name-evidence";
import type { LinkDecision } from "./owner-decisions";
import type { TwoWayTie } from "./reference-ties";

/** One article of a pair, with what kinds and evidence are derived from. */
export type LinkEnd = {
  id: number;
  profile: Profile;
  outletId: number | null;
  outletName: string | null;
  inLanguage: string;
  date: ArticleDate | null;
  days: readonly number[];
  /** Of which days its headline and lead tell (lib/articles/written), by its day. */
  told: number[];
  fields: { headline: string; abstract: string; text: string };
};

/** By the day that the text prints, where that is not the stated one. */
const daysTold = (fields: LinkEnd["fields"], days: readonly number[]): number[] => {
  const day = days.at(-1);
  return day === undefined ? [] : listEventDays(fields, day);
};

/** The article of a row as one end of a link. */
export const linkEndOf = (
  row: {
    id: number;
    outletId: number | null;
    outletName: string | null;
    inLanguage: string;
    datePublished: string | null;
    inferredDate: string | null;
    headline: string;
    abstract?: string | null | undefined;
    text: string;
  },
  profile: Profile,
): LinkEnd => {
  const stated = linkedDate(row.datePublished, row.inferredDate);
  const date = stated ? parseArticleDate(stated) : null;
  const days = possibleDays(row.datePublished, row.inferredDate);
  const fields = { headline: row.headline, abstract: row.abstract ?? "", text: row.text };
  return {
    ...{
      id: row.id,
      profile,
      outletId: row.outletId,
      outletName: row.outletName,
      inLanguage: row.inLanguage,
    },
    ...{ date, days, fields, told: daysTold(fields, days) },
  };
};

const daysBySide = new WeakMap<Side, number[]>();

/** The days that another article tells of: found once for rows that are cached from one article to the next (find-related.ts). */
function daysToldBy(side: Side, fields: LinkEnd["fields"]): number[] {
  const known = daysBySide.get(side);
  if (known) return known;
  const days = daysTold(fields, side.days);
  daysBySide.set(side, days);
  return days;
}

/**
 * A link as the article's own list has it, and as the other article's list would; the latter is computed on demand, null where it has
 * nothing to show.
 */
export type LinkPair = { own: LinkRow; theirs: () => LinkRow | null };

/** An article to be linked, with the kind that follows from what is compared without its text, and what that rests on. */
export type ChosenLink = Scored & { kind: LinkKind; judgement: Judgement };

/** Of the links that claim no more than a topic, those that evidence is picked for: no more are shown. */
const MOST_FILLERS = 10;

/**
 * Makes an article's links, and finds whose copy it is: the original's id, null if it is no copy.
 * @param decided the owner's decisions, which override the kind that follows from the evidence
 */
export async function makeLinks(
  tx: Transaction,
  self: LinkEnd,
  chosen: readonly ChosenLink[],
  ties: ReadonlyMap<number, TwoWayTie>,
  decided: ReadonlyMap<number, LinkDecision>,
  { rarity, store }: Library,
): Promise<{ pairs: LinkPair[]; carrierId: number | null }> {
  const copyable = new Set(
    chosen.filter(({ profile }) => mayBeCopy(self.profile, profile)).map(({ id }) => id),
  );
  // what no text can make more of, and nobody sees, is not read
  const unread = new Set(
    chosen
      .filter(
        ({ id, kind }) => LINK_KIND[kind].filler && !copyable.has(id) && !ties.has(id) && !decided.has(id),
      )
      .filter(({ side }) => !tellsDays(self, side))
      .slice(MOST_FILLERS)
      .map(({ id }) => id),
  );
  const texts = await store.listTexts(
    tx,
    chosen.flatMap(({ id }) => (unread.has(id) ? [] : id)),
  );
  const byId = new Map(texts.map((text) => [text.id, text]));
  const shared = await listSharedMentions(
    tx,
    self.id,
    chosen.filter(({ across }) => across || isRightToLeft(self.inLanguage)).map(({ id }) => id),
  );
  const concepts = chosen.some(({ across }) => across) ? await getGlossaryTerms(tx) : null;
  const copies: number[] = [];
  const furniture = await readFurniture(tx, self.outletId);
  const isWholeCopy = makeCopyTest(self.fields.text);
  let isBareCopy: typeof isWholeCopy | undefined;
  // Of one outlet what it repeats is left out on both sides, so that the test is the same from either.
  const isCopy = ({ outletId, fields }: LinkEnd): boolean => {
    if (outletId === null || outletId !== self.outletId) return isWholeCopy(fields.text);
    isBareCopy ??= makeCopyTest(withoutRuns(self.fields.text, furniture));
    return isBareCopy(withoutRuns(fields.text, furniture));
  };
  const pick = (a: LinkEnd, b: LinkEnd, found: SharedThing[]): Evidence[] =>
    pickEvidence(a, b, rarity, { found, outlets: [a.outletName ?? "", b.outletName ?? ""] });
  const evidenceOf = (other: LinkEnd, { across }: Scored): Evidence[] => {
    const names = shared.filter(({ otherId }) => otherId === other.id);
    const found = [
      ...entityThings(self, other, names, rarity),
      ...(concepts && across ? glossaryThings(self, other, concepts, rarity) : []),
    ];
    if (found.length > 0) return pick(self, other, found);
    const isFirst = self.id < other.id;
    const [first, second] = isFirst ? [self, other] : [other, self];
    const picked = store.evidenceOf(first.id, second.id, () => pick(first, second, []));
    return isFirst ? picked : picked.map(swapEvidence);
  };
  let fillers = 0;
  const pairs = chosen.flatMap((scored) => {
    const { score, likeness } = scored;
    if (unread.has(scored.id)) {
      const values = { score, likeness, decided: null, kind: scored.kind, evidence: packEvidence([]) };
      return { own: { ...values, fromId: self.id, toId: scored.id }, theirs: () => null };
    }
    const text = byId.get(scored.id);
    if (!text) return [];
    const { side, profile } = scored;
    const told = tellsDays(self, side) ? daysToldBy(side, text.fields) : [];
    const other: LinkEnd = { ...text, profile, ...side, told };
    const copied = copyable.has(text.id) && isCopy(other);
    if (copied) copies.push(scored.id);
    const kinds = kindsOf(
      self,
      other,
      { ...scored, copied, articles: rarity.articles },
      ties.get(text.id),
      decided.get(text.id),
    );
    const skipped = LINK_KIND[kinds.own].filler && !decided.has(text.id) && ++fillers > MOST_FILLERS;
    const evidence = skipped ? [] : evidenceOf(other, scored);
    const verdict = decided.get(text.id)?.verdict;
    const values = { score, likeness, decided: verdict && verdict !== "unrelated" ? verdict : null };
    return {
      own: { ...values, fromId: self.id, toId: text.id, kind: kinds.own, evidence: packEvidence(evidence) },
      theirs: () =>
        skipped
          ? null
          : {
              ...{ ...values, fromId: text.id, toId: self.id, kind: kinds.theirs() },
              evidence: packEvidence(evidence.map(swapEvidence)),
            },
    };
  });
  // The original is the first copy that was imported, whatever the order of linking, and never one that the owner has
  // unlinked.
  const carriers = [...(await listCarriers(tx, copies)).values()];
  const carrierId = Math.min(...carriers.filter((id) => decided.get(id)?.verdict !== "unrelated"));
  return { pairs, carrierId: carrierId < self.id ? carrierId : null };
}

/** Whether two articles are so close that it matters of which days each tells. */
function tellsDays(self: Side, other: Side): boolean {
  const days = daysBetween(self, other);
  return days !== null && days <= TOLD_DAYS;
}

/** The kind of a link as each of its two ends sees it: the owner's, or what the texts and the reference between them tell. */
function kindsOf(
  self: LinkEnd,
  other: LinkEnd,
  {
    score,
    likeness,
    rare,
    compared,
    translated,
    copied,
    articles,
    judgement,
  }: ChosenLink & { copied: boolean; articles: number },
  tie: TwoWayTie | undefined,
  decision: LinkDecision | undefined,
): { own: LinkKind; theirs: () => LinkKind } {
  if (decision && decision.verdict !== "unrelated")
    return { own: decision.kind, theirs: () => LINK_KIND[decision.kind].inverse };
  const told = compareEventDays(self.told, other.told);
  const known = { score, likeness, rare, compared, translated, copied, articles, told };
  // what was compared is judged the same from both sides, and anew only where the texts tell more
  const judged = compared && told === null ? judgement : judgePair({ ...known, a: self, b: other });
  const kind = (a: LinkEnd, b: LinkEnd, reference: TwoWayTie["here"] | undefined) =>
    decideKind({ ...known, a, b, ...(reference ? { reference } : {}) }, judged);
  return { own: kind(self, other, tie?.here), theirs: () => kind(other, self, tie?.there) };
}
