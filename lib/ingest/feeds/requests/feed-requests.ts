import { isRecord, parseStored } from "../../../articles/stored-json";
import { library, writeReaders } from "../../../db/client";
import { parseUrl } from "../../../text/parse-url";
import { TooManyJobs } from "../../jobs/add-job";
import { sealCredentials } from "../credentials";
import type { Refreshed } from "../refresh-feed";
import type { Subscribed } from "../subscribe";

/** What is asked for: a subscription by an address as it was typed, or a check of a feed. */
export type FeedWish =
  | { kind: "subscribe"; typed: string; signIn: { user: string; password: string } | null }
  | { kind: "check"; feedId: number };

/** What came of it. */
export type FeedOutcome = Subscribed | (Refreshed & { title: string });

/** The most requests that wait. */
const MOST_WAITING = 20;
/** What came of a request can be looked at for so long. */
const KEPT_MS = 86_400_000;

/** Stores a request, to be done by whoever does them. @returns its number @throws TooManyJobs */
export async function addFeedRequest(wish: FeedWish, now = new Date()): Promise<number> {
  const waiting = await library().feedRequest.count({ where: { finishedAt: null } });
  if (waiting >= MOST_WAITING)
    throw new TooManyJobs(`${waiting} feeds are already waiting to be read. Try again in a moment.`);
  const data = wish.kind === "check" ? { feedId: wish.feedId } : await subscriptionOf(wish);
  const { id } = await writeReaders((tx) =>
    tx.feedRequest.create({ data: { kind: wish.kind, addedAt: now, ...data }, select: { id: true } }),
  );
  return id;
}

async function subscriptionOf({ typed, signIn }: FeedWish & { kind: "subscribe" }) {
  const origin = parseUrl(typed)?.origin ?? "";
  return { typed, credentials: signIn && (await sealCredentials({ ...signIn, origin })) };
}

/** A request as it stands; null where there is none. */
export const findFeedRequest = (id: number) => library().feedRequest.findUnique({ where: { id } });

/** What came of a request that is done. */
export const outcomeOf = ({ id, outcome }: { id: number; outcome: string | null }): FeedOutcome | null =>
  outcome === null ? null : parseStored(outcome, "FeedRequest.outcome", id, isOutcome);

const isOutcome = (value: unknown): value is FeedOutcome => isRecord(value);

/** Removes what was done long ago. */
export const tidyFeedRequests = (now: Date): Promise<unknown> =>
  writeReaders((tx) =>
    tx.feedRequest.deleteMany({ where: { finishedAt: { lt: new Date(now.getTime() - KEPT_MS) } } }),
  );
