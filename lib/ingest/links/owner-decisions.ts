import type { Transaction } from "../../db/client";
import { findIdentified, listStandingPairs } from "../../db/links/link-decisions";
import { LINK_KIND, type LinkKind, linkKindOf } from "../../related/kinds/link-kinds";

/**
 * What the owner has said of a pair, as one of the two sees it. Unrelated: no link is ever made. Kind: the link is of this
 * kind. Linked: by hand, always kept, before all others.
 */
export type LinkDecision = { verdict: "unrelated" } | { verdict: "kind" | "linked"; kind: LinkKind };

/** The owner's standing decisions on an article's links, by the number of the other article; of held articles alone. */
export async function listDecisions(tx: Transaction, articleId: number): Promise<Map<number, LinkDecision>> {
  const decided = new Map<number, LinkDecision>();
  // Later decisions on a pair stand over earlier ones, also where a merge has made one pair of two.
  for (const { own, other, verdict, kind } of await listStandingPairs(tx, articleId)) {
    const id = await findIdentified(tx, other);
    if (id === null || id === articleId) continue;
    const read = readDecision(verdict, kind, own);
    if (read) decided.set(id, read);
  }
  return decided;
}

function readDecision(verdict: string, stored: string | null, own: boolean): LinkDecision | null {
  if (verdict === "unrelated") return { verdict };
  const kind = linkKindOf(stored ?? "");
  if (!kind || (verdict !== "kind" && verdict !== "linked")) return null;
  return { verdict, kind: own ? kind : LINK_KIND[kind].inverse };
}

/** The score of a link that the owner has made: over all others. */
export const LINKED_SCORE = 1;

/** A scored candidate with the owner's decision over it: null for one that is kept apart. */
export function heedDecision<T extends { kind: LinkKind; score: number }>(
  candidate: T,
  decision: LinkDecision | undefined,
): T | null {
  if (!decision) return candidate;
  if (decision.verdict === "unrelated") return null;
  const score = decision.verdict === "linked" ? LINKED_SCORE : candidate.score;
  return { ...candidate, score, kind: decision.kind };
}
