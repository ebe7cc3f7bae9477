import { type Body, bodyText } from "../../articles/body";
import { type ArticleDate, parseArticleDate } from "../../articles/date";
import { listCarriers } from "../../db/articles/copies";
import { type ArticleText, listArticleTexts } from "../../db/articles/listed-rows";
import type { Transaction } from "../../db/client";
import { listSharedMentions, type SharedMention } from "../../db/entities/article-entities";
import type { LinkRow } from "../../db/links/links";
import { conceptEvidence } from "../../related/evidence/glossary-evidence";
import { packEvidence } from "../../related/evidence/packed-evidence";
import { type Evidence, pickEvidence, swapEvidence } from "../../related/evidence/pick-evidence";
import { decideKind } from "../../related/kinds/decide-kind";
import { LINK_KIND, type LinkKind } from "../../related/kinds/link-kinds";
import type { Profile } from "../../related/profile/packed-profile";
import type { Rarity } from "../../related/profile/term-weights";
import { makeCopyTest, mayBeCopy } from "../../related/scoring/near-copies";
import { isRightToLeft } from "../../text/normalise";
import type { Scored } from "./find-related";
import { getConceptTerms } from "./glossary-terms";
import { nameEvidence } from "./name-evidence";
import type { LinkDecision } from "./owner-decisions";
import type { Tie } from "./reference-ties";

/** One article of a pair, with what kinds and evidence are made from. */
export type Teller = {
  id: number;
  profile: Profile;
  outletId: number | null;
  inLanguage: string;
  date: ArticleDate | null;
  fields: { headline: string; abstract: string; text: string };
};

/** An article as it tells what it has in common with others. */
export const tellerOf = (
  row: {
    id: number;
    outletId: number | null;
    inLanguage: string;
    datePublished: string | null;
    headline: string;
    abstract?: string | null | undefined;
    text: string;
  },
  profile: Profile,
): Teller => ({
  ...{ id: row.id, profile, outletId: row.outletId, inLanguage: row.inLanguage },
  date: row.datePublished ? parseArticleDate(row.datePublished) : null,
  fields: { headline: row.headline, abstract: row.abstract ?? "", text: row.text },
});

const textOf = ({ body }: ArticleText): string => bodyText(JSON.parse(body) as Body);

/** A link of an article as its own list has it, and as that of the other would; the latter is made where it is wanted. */
export type LinkPair = { own: LinkRow; theirs: () => LinkRow };

/**
 * An article's links, and whose copy it is: the carrier's number, null for nobody's.
 * @param decided what the owner has said of some of them, which stands over the kind that the evidence speaks for
 */
export async function makeLinks(
  tx: Transaction,
  self: Teller,
  kept: readonly Scored[],
  ties: ReadonlyMap<number, Tie>,
  decided: ReadonlyMap<number, LinkDecision>,
  rarity: Rarity,
): Promise<{ pairs: LinkPair[]; carrierId: number | null }> {
  const told = await listArticleTexts(
    tx,
    kept.map(({ id }) => id),
  );
  const byId = new Map(told.map((row) => [row.id, row]));
  const shared = await listSharedMentions(
    tx,
    self.id,
    kept.filter(({ across }) => across || isRightToLeft(self.inLanguage)).map(({ id }) => id),
  );
  const concepts = kept.some(({ across }) => across) ? await getConceptTerms(tx) : null;
  const copies: number[] = [];
  const isCopy = makeCopyTest(self.fields.text);
  const pairs = kept.flatMap((scored) => {
    const row = byId.get(scored.id);
    if (!row) return [];
    const other: Teller = {
      ...{ id: row.id, profile: scored.profile, ...scored.side },
      fields: { headline: row.headline, abstract: row.abstract ?? "", text: textOf(row) },
    };
    const copied = mayBeCopy(self.profile, scored.profile) && isCopy(other.fields.text);
    if (copied) copies.push(scored.id);
    const names = shared.filter(({ otherId }) => otherId === scored.id);
    const evidence = [
      ...findEvidence(self, other, names, rarity),
      ...(concepts && scored.across ? conceptEvidence(self, other, concepts, rarity) : []),
    ];
    return makePair(self, other, { ...scored, copied, articles: rarity.articles }, evidence, {
      tie: ties.get(scored.id),
      decision: decided.get(scored.id),
    });
  });
  // The one that stands for the others is the first that came in, whatever the order of linking; never one set apart from this.
  const carriers = [...(await listCarriers(tx, copies)).values()];
  const carrierId = Math.min(...carriers.filter((id) => decided.get(id)?.verdict !== "unrelated"));
  return { pairs, carrierId: carrierId < self.id ? carrierId : null };
}

function findEvidence(self: Teller, other: Teller, names: SharedMention[], rarity: Rarity): Evidence[] {
  const terms = pickEvidence(self, other, rarity);
  if (names.length === 0) return terms;
  return [...nameEvidence(names, [self.fields, other.fields], rarity.articles), ...terms];
}

function makePair(
  self: Teller,
  other: Teller,
  { score, likeness, rare, translated, copied, articles }: Scored & { copied: boolean; articles: number },
  evidence: Evidence[],
  { tie, decision }: { tie: Tie | undefined; decision: LinkDecision | undefined },
): LinkPair {
  const chosen = decision && decision.verdict !== "unrelated" ? decision : null;
  const row = (
    from: Teller,
    to: Teller,
    reference: Tie["here"] | undefined,
    kind: LinkKind | undefined,
    shared: Evidence[],
  ): LinkRow => ({
    ...{ fromId: from.id, toId: to.id, score, likeness, decided: chosen?.verdict ?? null },
    kind:
      kind ??
      decideKind({
        ...{ score, likeness, rare, translated, copied, articles, a: from, b: to },
        ...(reference ? { reference } : {}),
      }),
    evidence: packEvidence(shared),
  });
  return {
    own: row(self, other, tie?.here, chosen?.kind, evidence),
    theirs: () =>
      row(
        other,
        self,
        tie?.there,
        chosen ? LINK_KIND[chosen.kind].inverse : undefined,
        evidence.map(swapEvidence),
      ),
  };
}
