import type { Body } from "../articles/body";
import type { FeedRow } from "../feeds/feed";
import { hasBit } from "../index/bits";
import { listByDate } from "../index/list-page";
import type { Matches } from "../index/matches";
import { library } from "./client";
import type { IndexConnection } from "./index-connection";

/**
 * The articles that a feed holds: the newest by date, and those that came in last, whatever their date, so that nothing which comes
 * in is missed; at most `most` of each.
 */
export function listFeedIds({ all }: Matches, connection: IndexConnection, most: number): number[] {
  const { index, bits } = all;
  const ids = new Set(listByDate(index, bits, "newest", null, most).map(({ id }) => id));
  const last = connection.first<{ id: number | null }>(`SELECT MAX("id") AS "id" FROM "Article"`)?.id ?? 0;
  for (let id = last, found = 0; id > 0 && found < Math.min(most, all.size); id--) {
    const ordinal = index.ordinalOf(id);
    if (ordinal < 0 || !hasBit(bits, ordinal)) continue;
    ids.add(id);
    found += 1;
  }
  return [...ids];
}

const SELECT = {
  id: true,
  identifier: true,
  slug: true,
  url: true,
  headline: true,
  kicker: true,
  abstract: true,
  excerpt: true,
  body: true,
  datePublished: true,
  publishedAt: true,
  inLanguage: true,
  addedAt: true,
  updatedAt: true,
  outlet: { select: { name: true } },
  credits: { select: { name: true, role: true }, orderBy: { position: "asc" } },
  topics: {
    select: { topic: { select: { slug: true, name: true, code: true } } },
    orderBy: { score: "desc" },
  },
  corrections: { select: { madeAt: true, undoneAt: true } },
} as const;

/** What feeds say of the given articles, the newest first, those without a date last. */
export async function listFeedRows(ids: readonly number[]): Promise<FeedRow[]> {
  const rows = await library().article.findMany({ where: { id: { in: [...ids] } }, select: SELECT });
  const order = (row: { publishedAt: Date | null }) => row.publishedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  return rows
    .sort((a, b) => (order(a) === order(b) ? b.id - a.id : order(b) - order(a)))
    .map(({ body, outlet, topics, corrections, addedAt, updatedAt, ...row }) => ({
      ...row,
      // written by storeArticle alone, from a tree that was sanitised at the door
      body: JSON.parse(body) as Body,
      outlet: outlet?.name ?? null,
      topics: topics.map(({ topic }) => topic),
      changedAt: latest([addedAt, updatedAt, ...corrections.flatMap((one) => [one.madeAt, one.undoneAt])]),
    }));
}

const latest = (moments: readonly (Date | null)[]): Date =>
  new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
