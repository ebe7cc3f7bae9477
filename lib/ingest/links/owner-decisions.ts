import type { Transaction } from "../../db/client";
import { findIdentified, listStandingPairs } from "../../db/links/link-decisions";
import { LINK_KIND, type LinkKind, linkKindOf } from "../../related/kinds/link-kinds";

/**
 * The owner's decision on a pair, as one of the two sees it. Unrelated: never linked. Kind: linked with this kind.
 * Linked: linked by hand, always kept, before all others.
 */
export type LinkDecision = { verdict: "unrelated" } | { verdict: "kind" | "linked"; kind: LinkKind };

/**
 * The owner's standing decisions on an article's links, by the id of the other article, if that is in the library.
 */
export async function listDecisions(tx: Transaction, articleId: number): Promise<Map<number, LinkDecision>> {
  const decided = new Map<number, LinkDecision>();
  // Later decisions on a pair override earlier ones, including those that a merge has added.
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

/** The score of a link made by the owner: above all others. */
export const LINKED_SCORE = 1;

/** Applies the owner's decision to a scored candidate: null if the owner has unlinked it. */
export function withDecision<T extends { kind: LinkKind; score: number }>(
  candidate: T,
  decision: LinkDecision | undefined,
): T | null {
  if (!decision) return candidate;
  if (decision.verdict === "unrelated") return null;
  const score = decision.verdict === "linked" ? LINKED_SCORE : candidate.score;
  return { ...candidate, score, kind: decision.kind };
}
