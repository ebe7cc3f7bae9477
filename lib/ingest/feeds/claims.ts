import { writeAtExit, writeReaders } from "../../db/client";
import { releaseFeeds } from "../../db/feed-items";

/** A feed that this process checks: no other does, until then, which keepClaim puts off. */
export type Claim = { id: number; until: Date };

/** A process that was killed holds a feed no longer than this. */
const CLAIM_MS = 10 * 60_000;
/** A feed is not asked more often, whoever wants it. */
export const LEAST_BETWEEN_MS = 5 * 60_000;

/** Next.js loads modules more than once. */
const held = globalThis as { throughlineClaims?: Set<Claim> };

function claims(): Set<Claim> {
  if (!held.throughlineClaims) {
    const made = new Set<Claim>();
    held.throughlineClaims = made;
    process.on("exit", () => {
      if (made.size > 0) writeAtExit(releaseFeeds([...made]));
    });
  }
  return held.throughlineClaims;
}

/** Claims a feed for a check; null if another process has it, if it was checked a moment ago, or if it is not checked at all. */
export async function claimFeed(id: number, now: Date): Promise<Claim | null> {
  const claim = { id, until: new Date(now.getTime() + CLAIM_MS) };
  // What lies further in the future was written by a clock that was wrong. Another process may have begun a little later and be first.
  const tooLate = new Date(claim.until.getTime() + CLAIM_MS);
  const isFree = [{ claimedUntil: null }, { claimedUntil: { lt: now } }, { claimedUntil: { gt: tooLate } }];
  const isRested = [
    { checkedAt: null },
    { checkedAt: { lt: new Date(now.getTime() - LEAST_BETWEEN_MS) } },
    { checkedAt: { gt: tooLate } },
  ];
  const { count } = await writeReaders((tx) =>
    tx.feed.updateMany({
      where: { AND: [{ id, paused: false, gone: false }, { OR: isFree }, { OR: isRested }] },
      data: { claimedUntil: claim.until },
    }),
  );
  if (count === 0) return null;
  claims().add(claim);
  return claim;
}

/** Another process has taken the feed over, as if this one had been killed. */
export class ClaimLost extends Error {
  override name = "ClaimLost";
}

/** Makes a claim longer where half of it is over. @throws ClaimLost if the feed is no longer this process's */
export async function keepClaim(claim: Claim, now: Date): Promise<void> {
  if (claim.until.getTime() - now.getTime() > CLAIM_MS / 2) return;
  const until = new Date(now.getTime() + CLAIM_MS);
  const { count } = await writeReaders((tx) =>
    tx.feed.updateMany({
      where: { id: claim.id, claimedUntil: claim.until },
      data: { claimedUntil: until },
    }),
  );
  if (count === 0) throw new ClaimLost(`Feed ${claim.id} is being checked by another process.`);
  claim.until = until;
}

/** Ends a claim. */
export async function releaseFeed(claim: Claim): Promise<void> {
  claims().delete(claim);
  await writeReaders((tx) =>
    tx.feed.updateMany({
      where: { id: claim.id, claimedUntil: claim.until },
      data: { claimedUntil: null },
    }),
  );
}
