import type { Transaction } from "../../db/client";
import { listDecisions } from "../links/owner-decisions";
import { relinkStoredPair } from "../links/relink-stored";
import { rethread } from "../stories/thread-articles";

/**
 * Brings the links between two articles, both ways, in line with the owner's standing decision on them, or, if there
 * is none, with what the engine finds; and their stories, since stories rest on links.
 */
export async function applyLinkDecision(tx: Transaction, a: number, b: number): Promise<void> {
  // Of two copies the later one points to the other, so it is the one to be relinked.
  await relinkStoredPair(tx, Math.max(a, b), Math.min(a, b));
  await rethread(tx, [a, b]);
}

/** Applies all of the owner's decisions on an article's links: a merge has added those on the copy. */
export async function applyLinkDecisions(tx: Transaction, id: number): Promise<void> {
  for (const other of (await listDecisions(tx, id)).keys()) await applyLinkDecision(tx, id, other);
}
