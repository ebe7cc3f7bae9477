import { compareEventDays } from "../../../../lib/articles/written/event-days";
import { library } from "../../../../lib/db/client";
import { getLibrarySize } from "../../../../lib/db/library-state";
import { findRelated } from "../../../../lib/ingest/links/find-related";
import { queryOf } from "../../../../lib/ingest/links/link-article";
import { LINKING_STORE } from "../../../../lib/ingest/links/linking-store";
import { linkEndOf } from "../../../../lib/ingest/links/make-links";
import { rarityOf, readSources } from "../../../../lib/ingest/links/relink-stored";
import { daysBetween } from "../../../../lib/related/kinds/decide-kind";
import type { KindEvidence } from "../../../../lib/related/kinds/kind-features";

/** A pair of articles by their identifiers. */
export type AskedPair = { from: string; to: string };
export type MeasuredPair = AskedPair & { evidence: KindEvidence };

/**
 * What the app would decide the kinds of some pairs by, from the library of DATABASE_URL; pairs that it lacks and pairs across
 * languages are left out.
 */
export async function measurePairs(pairs: readonly AskedPair[]): Promise<MeasuredPair[]> {
  const names = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map<string, number>();
  for (let at = 0; at < names.length; at += 500)
    for (const { id, identifier } of await library().article.findMany({
      where: { identifier: { in: names.slice(at, at + 500) } },
      select: { id: true, identifier: true },
    }))
      ids.set(identifier, id);
  const byArticle = new Map<number, AskedPair[]>();
  for (const pair of pairs) {
    const id = ids.get(pair.from);
    if (id !== undefined && ids.has(pair.to)) byArticle.set(id, [...(byArticle.get(id) ?? []), pair]);
  }
  const measured: MeasuredPair[] = [];
  for (const [id, own] of byArticle) measured.push(...(await measureArticle(id, own, ids)));
  return measured;
}

async function measureArticle(
  id: number,
  pairs: readonly AskedPair[],
  ids: ReadonlyMap<string, number>,
): Promise<MeasuredPair[]> {
  const tx = library();
  const [{ source, profile } = {}] = await readSources(tx, [id]);
  if (!source || !profile) return [];
  const [rarity, articles] = [await rarityOf(tx, profile.ids), await getLibrarySize(tx)];
  const self = linkEndOf(source, profile);
  const always = pairs.flatMap(({ to }) => ids.get(to) ?? []);
  const { scored } = await findRelated(
    tx,
    queryOf(source, self, rarity),
    { always, counterparts: [] },
    { rarity, store: LINKING_STORE },
  );
  const others = new Map(
    (await readSources(tx, always)).map(({ source: other, profile: its }) => [
      other.id,
      linkEndOf(other, its),
    ]),
  );
  return pairs.flatMap((pair) => {
    const id = ids.get(pair.to) ?? 0;
    const [found, other] = [scored.find((one) => one.id === id), others.get(id)];
    if (!found?.compared || !other) return [];
    const days = daysBetween(self, other);
    const told = compareEventDays(self.told, other.told);
    return [{ ...pair, evidence: { ...found.compared, days, told, articles } }];
  });
}
