import type { ReferenceKind } from "../../articles/incoming";
import type { Transaction } from "../../db/client";
import { listStoredTies } from "../../db/links/reference-ties";
import { REFERENCE_TIES } from "../../related/kinds/decide-kind";
import { LINK_KIND, type ReferenceTie } from "../../related/kinds/link-kinds";

/** What a reference makes of two articles, as each of them sees it. */
export type TwoWayTie = { here: ReferenceTie; there: ReferenceTie };

const rankOf = (kind: ReferenceTie): number => LINK_KIND[kind].reference?.rank ?? 0;

/** The articles tied to this one by a reference, in either direction. */
export async function listReferenceTies(tx: Transaction, id: number): Promise<Map<number, TwoWayTie>> {
  const ties = new Map<number, TwoWayTie>();
  for (const { other, own, kind } of await listStoredTies(tx, id)) {
    // Only written by storeReferences.
    const { from, to } = REFERENCE_TIES[kind as ReferenceKind];
    const [here, there] = own ? [from, to] : [to, from];
    const known = ties.get(other);
    if (!known || rankOf(here) > rankOf(known.here)) ties.set(other, { here, there });
  }
  return ties;
}
