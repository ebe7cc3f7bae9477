import type { Transaction } from "../../db/client";
import { listDecisions } from "../links/owner-decisions";
import { relinkHeldPair } from "../relink/relink-stored";
import { rethread } from "../stories/thread-articles";

/**
 * Brings the links of two articles to what the owner's standing decision on them says, both ways, or, where none stands any
 * more, to what the engine finds; and their stories with them, since stories rest on links.
 */
export async function applyDecision(tx: Transaction, a: number, b: number): Promise<void> {
  // Of two copies the later one stands under the other, so it is the one to be looked at.
  await relinkHeldPair(tx, Math.max(a, b), Math.min(a, b));
  await rethread(tx, [a, b]);
}

/** Brings an article's links to all that the owner has decided on it: after a merge it has what was decided on the copy. */
export async function applyDecisions(tx: Transaction, id: number): Promise<void> {
  for (const other of (await listDecisions(tx, id)).keys()) await applyDecision(tx, id, other);
}
