import { type Body, bodyText } from "../articles/body";
import type { Transaction } from "../db/client";
import { growLibrary } from "../db/library-size";
import { removePair } from "../db/link-decisions";
import { addLinks, type LinkRow } from "../db/links";
import { listProfiles } from "../db/profiles";
import { getTerms } from "../db/terms";
import { listTold } from "../db/told-articles";
import { type Evidence, pickEvidence, swapEvidence, type Told } from "./evidence";
import { inverseKind } from "./inverse-kind";
import { LINKED_SCORE, type LinkDecision, listDecisions } from "./link-decisions";
import { unpackProfile } from "./pack";
import { packEvidence } from "./pack-evidence";
import { relinkArticle } from "./relink-article";

/**
 * Brings the links of two articles to what the owner's standing decision on them says, both ways; where none stands any
 * more, the engine links the first of them anew.
 */
export async function applyDecision(tx: Transaction, a: number, b: number): Promise<void> {
  const decision = (await listDecisions(tx, a)).get(b);
  if (decision) await writePair(tx, a, b, decision);
  else await relinkArticle(tx, a);
}

/** Brings an article's links to all that the owner has decided on it: after a merge it has what was decided on the copy. */
export async function applyDecisions(tx: Transaction, id: number): Promise<void> {
  for (const [other, decision] of await listDecisions(tx, id)) await writePair(tx, id, other, decision);
}

async function writePair(tx: Transaction, a: number, b: number, decision: LinkDecision): Promise<void> {
  const rows = await tx.link.findMany({
    where: {
      OR: [
        { fromId: a, toId: b },
        { fromId: b, toId: a },
      ],
    },
    select: { score: true },
  });
  await removePair(tx, a, b);
  if (decision.verdict === "unrelated") return;
  const { kind, verdict: decided } = decision;
  const score = decided === "linked" ? LINKED_SCORE : Math.max(0, ...rows.map((row) => row.score));
  const shared = await evidenceOf(tx, a, b);
  const row = (fromId: number, toId: number, of: typeof kind, evidence: Evidence[]): LinkRow => ({
    ...{ fromId, toId, kind: of, score, evidence: packEvidence(evidence), decided },
  });
  await addLinks(tx, [row(a, b, kind, shared), row(b, a, inverseKind(kind), shared.map(swapEvidence))]);
}

/** What two articles share, by the library as it is. */
async function evidenceOf(tx: Transaction, a: number, b: number): Promise<Evidence[]> {
  const profiles = new Map(
    (await listProfiles(tx, [a, b])).map(({ id, packed }) => [id, unpackProfile(packed)]),
  );
  const told = new Map(
    (await listTold(tx, [a, b])).flatMap(({ id, headline, abstract, body }): [number, Told][] => {
      const profile = profiles.get(id);
      const fields = { headline, abstract: abstract ?? "", text: bodyText(JSON.parse(body) as Body) };
      return profile ? [[id, { profile, fields }]] : [];
    }),
  );
  const [here, there] = [told.get(a), told.get(b)];
  if (!here || !there) return [];
  const terms = await getTerms(tx, [...here.profile.ids]);
  const articles = await growLibrary(tx, 0);
  return pickEvidence(here, there, { articles, frequency: (id) => terms.get(id)?.articles ?? 1 });
}
