import { library, writeReaders } from "../../../db/client";

/** A process that was killed holds a request no longer than this; one that goes on says so more often. */
const CLAIM_MS = 20_000;
const RENEW_MS = 5_000;

/** What nobody does. What is held further in the future was held by a clock that was wrong. */
const whereFree = (now: Date) => ({
  finishedAt: null,
  OR: [
    { claimedUntil: null },
    { claimedUntil: { lt: now } },
    { claimedUntil: { gt: new Date(now.getTime() + 2 * CLAIM_MS) } },
  ],
});

/** Whether a request waits that nobody does. */
export const hasFreeRequests = async (now = new Date()): Promise<boolean> =>
  (await library().feedRequest.findFirst({ where: whereFree(now), select: { id: true } })) !== null;

/** The first request that nobody does; null if there is none. @param now for tests */
export async function claimRequest(now = new Date()) {
  const request = await writeReaders(async (tx) => {
    const first = await tx.feedRequest.findFirst({ where: whereFree(now), orderBy: { id: "asc" } });
    if (!first) return null;
    return tx.feedRequest.update({
      where: { id: first.id },
      data: { claimedUntil: new Date(now.getTime() + CLAIM_MS), attempts: { increment: 1 } },
    });
  });
  return request && { request, release: holdOn(request.id) };
}

/** A request with the way to let go of it. */
export type RequestClaim = NonNullable<Awaited<ReturnType<typeof claimRequest>>>;

/** Holds a request until the returned function is called, or the process ends. */
function holdOn(id: number): () => void {
  const renewing = setInterval(() => {
    const claimedUntil = new Date(Date.now() + CLAIM_MS);
    writeReaders((tx) =>
      tx.feedRequest.updateMany({ where: { id, finishedAt: null }, data: { claimedUntil } }),
    ).catch((error) => console.error(error));
  }, RENEW_MS).unref();
  return () => clearInterval(renewing);
}
