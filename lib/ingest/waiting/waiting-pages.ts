import { isTextList, parseStored } from "../../articles/stored-json";
import { articleKey, urlKey } from "../../articles/url-key";
import { library, type Transaction, writeReaders } from "../../db/client";
import { because, storeReason } from "../../messages/reason";
import type { ListedAddress } from "../../read/lists/address-list";

/** The most pages that wait. */
export const MOST_WAITING = 20_000;
/** The most that are fetched at once. */
export const MOST_AT_ONCE = 50;
/** How many addresses are looked up in one question. */
const BATCH = 500;

/** What became of the addresses of a list. */
export type Listed = { added: number; held: number; waiting: number; omitted: number };

/** Has pages wait to be fetched, but for those that the library holds and those that wait already. */
export const addWaiting = (addresses: readonly ListedAddress[]): Promise<Listed> =>
  writeReaders(async (tx) => {
    const listed: Listed = { added: 0, held: 0, waiting: 0, omitted: 0 };
    let room = MOST_WAITING - (await tx.waitingPage.count());
    for (let at = 0; at < addresses.length; at += BATCH) {
      const keyed = addresses
        .slice(at, at + BATCH)
        .flatMap((one) => [urlKey(one.url) ?? []].flat().map((key) => ({ ...one, key })));
      const known = await findKnown(
        tx,
        keyed.map(({ key, url }) => ({ key, article: articleKey(url) })),
      );
      const fresh = keyed.filter(({ key, url }) => {
        if (known.held.has(articleKey(url) ?? "")) listed.held += 1;
        else if (known.waiting.has(key)) listed.waiting += 1;
        else return true;
        return false;
      });
      const fitting = fresh.slice(0, Math.max(0, room));
      await tx.waitingPage.createMany({
        data: fitting.map(({ url, key, title, topics }) => ({
          ...{ url, urlKey: key, title, topics: JSON.stringify(topics) },
        })),
      });
      room -= fitting.length;
      listed.added += fitting.length;
      listed.omitted += fresh.length - fitting.length;
    }
    return listed;
  });

async function findKnown(tx: Transaction, keys: { key: string; article: string | null }[]) {
  const held = await tx.article.findMany({
    where: { urlKey: { in: keys.flatMap(({ article }) => article ?? []) } },
    select: { urlKey: true },
  });
  const waiting = await tx.waitingPage.findMany({
    where: { urlKey: { in: keys.map(({ key }) => key) } },
    select: { urlKey: true },
  });
  return {
    held: new Set(held.map((row) => row.urlKey)),
    waiting: new Set(waiting.map((row) => row.urlKey)),
  };
}

/** A page that waits to be fetched. */
export type WaitingPage = {
  id: number;
  url: string;
  title: string | null;
  topics: string[];
  /** Why it could not be had, as it is stored. */
  problem: string | null;
};

const SELECT = { id: true, url: true, title: true, topics: true, problem: true } as const;

type Row = Omit<WaitingPage, "topics"> & { topics: string };

const viewRow = ({ topics, ...row }: Row): WaitingPage => ({
  ...row,
  topics: parseStored(topics, "WaitingPage.topics", row.id, isTextList),
});

/** The next pages that wait, those that were tried in vain last, and how many there are in all. */
export async function listWaiting(most = MOST_AT_ONCE): Promise<{ pages: WaitingPage[]; total: number }> {
  const [rows, total] = await Promise.all([
    library().waitingPage.findMany({
      orderBy: [{ problem: { sort: "asc", nulls: "first" } }, { id: "asc" }],
      take: most,
      select: SELECT,
    }),
    library().waitingPage.count(),
  ]);
  return { pages: rows.map(viewRow), total };
}

/** Pages are waited for no more. */
export const removeWaiting = (ids: readonly number[]): Promise<unknown> =>
  writeReaders((tx) => tx.waitingPage.deleteMany({ where: { id: { in: [...ids] } } }));

/** Their job lets go of them when it is done; what never became a job holds them no longer than this. */
const CLAIM_MS = 24 * 3_600_000;

/** Claims pages to fetch them, at most fifty, but for those that are being fetched. */
export const claimWaiting = (ids: readonly number[], now: Date): Promise<WaitingPage[]> =>
  writeReaders(async (tx) => {
    const rows = await tx.waitingPage.findMany({
      where: {
        id: { in: ids.slice(0, MOST_AT_ONCE) },
        OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }],
      },
      orderBy: { id: "asc" },
      select: SELECT,
    });
    await tx.waitingPage.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { claimedUntil: new Date(now.getTime() + CLAIM_MS) },
    });
    return rows.map(viewRow);
  });

/** Lets go of pages that were claimed. */
export const releaseWaiting = (ids: readonly number[]): Promise<unknown> =>
  writeReaders((tx) =>
    tx.waitingPage.updateMany({ where: { id: { in: [...ids] } }, data: { claimedUntil: null } }),
  );

/** Why a page goes on waiting that has neither an article nor anything that was refused. */
const NOTHING = storeReason(because("job.noArticle"));

/** Pages that a job has brought wait no more; the others do, with the reason. */
export async function settleWaiting(tx: Transaction, jobId: number): Promise<void> {
  const parts = await tx.jobPart.findMany({ where: { jobId, waitingId: { not: null } } });
  for (const { waitingId, added, updated, unchanged, problem } of parts) {
    const where = { id: waitingId ?? 0 };
    if (added + updated + unchanged > 0) await tx.waitingPage.deleteMany({ where });
    else
      await tx.waitingPage.updateMany({
        where,
        data: { problem: problem ?? NOTHING, claimedUntil: null },
      });
  }
}
