import type { Transaction } from "../../db/client";
import { listStoredTies } from "../../db/links/reference-ties";
import type { ReferenceTie } from "../../related/kind";

/** What a reference makes of two articles, as each of them sees it. */
export type Tie = { here: ReferenceTie; there: ReferenceTie };

/** By the kind of reference: what it is to the article that makes it, and to the one that it names. */
const TIES: Record<string, { makes: ReferenceTie; named: ReferenceTie }> = {
  translation: { makes: "translation", named: "translation" },
  inline: { makes: "cites", named: "citedBy" },
  publisherRelated: { makes: "publisherRelated", named: "citedBy" },
};

/** Where there are several, what says most about the pair goes before. */
const STRENGTH: ReferenceTie[] = ["citedBy", "publisherRelated", "cites", "translation"];

/** The articles that a reference ties to this one, whichever of the two makes it. */
export async function listTies(tx: Transaction, id: number): Promise<Map<number, Tie>> {
  const ties = new Map<number, Tie>();
  for (const { other, own, kind } of await listStoredTies(tx, id)) {
    const tie = TIES[kind];
    if (!tie) continue;
    const [here, there] = own ? [tie.makes, tie.named] : [tie.named, tie.makes];
    const known = ties.get(other);
    if (!known || STRENGTH.indexOf(here) > STRENGTH.indexOf(known.here)) ties.set(other, { here, there });
  }
  return ties;
}
