import type { Transaction } from "../db/client";
import { findIdentified, listStandingPairs } from "../db/link-decisions";
import { inverseKind, linkKindOf } from "./inverse-kind";
import type { LinkKind } from "./kind";

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
  return { verdict, kind: own ? kind : inverseKind(kind) };
}

/** The score of a link that the owner has made: over all others. */
export const LINKED_SCORE = 1;

/**
 * The best of an article's scored candidates, with the owner's decisions over them: unrelated ones are out, decided ones in
 * whatever they score, those linked by hand first.
 * @param most how many links an article keeps
 * @param floor what a candidate must score to be kept without a decision
 */
export function heedDecisions<T extends { id: number; score: number }>(
  scored: readonly T[],
  decided: ReadonlyMap<number, LinkDecision>,
  { most, floor }: { most: number; floor: number },
): T[] {
  const heeded = scored.flatMap((candidate) => {
    const verdict = decided.get(candidate.id)?.verdict;
    if (verdict === "unrelated" || (!verdict && candidate.score < floor)) return [];
    return [verdict === "linked" ? { ...candidate, score: LINKED_SCORE } : candidate];
  });
  heeded.sort((a, b) => b.score - a.score || a.id - b.id);
  const free = most - heeded.filter(({ id }) => decided.has(id)).length;
  let taken = 0;
  return heeded.filter(({ id }) => decided.has(id) || taken++ < free);
}
