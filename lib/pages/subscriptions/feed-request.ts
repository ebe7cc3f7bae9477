import "server-only";
import { library } from "../../db/client";
import {
  addFeedRequest,
  type FeedWish,
  findFeedRequest,
  outcomeOf,
} from "../../ingest/feeds/requests/feed-requests";
import { haveRequestsDone, waitForRequest } from "../../ingest/feeds/requests/have-requests-done";
import { t } from "../../messages/t";
import { type OutcomeTold, tellOutcome } from "./tell-outcome";

/** Most feeds take less: their form leads to what came of it at once. In ms. */
const PATIENCE_MS = 2_000;

/** Has something done with a feed and waits a moment for it. @returns the page that tells what came of it, or how far it is */
export async function submitWish(wish: FeedWish): Promise<string> {
  const id = await addFeedRequest(wish);
  return (await waitForRequest(id, PATIENCE_MS)) ? toldAt(id) : `/feeds/progress?request=${id}`;
}

const toldAt = (id: number): string => `/feeds?request=${id}`;

/** What came of a request; null for one that is not done, or not there. */
export async function tellRequest(id: number): Promise<OutcomeTold | null> {
  const request = Number.isSafeInteger(id) ? await findFeedRequest(id) : null;
  const outcome = request && outcomeOf(request);
  return outcome && tellOutcome(outcome, request.typed);
}

/** How far a request is, in words, or the page that tells what came of it. Whoever looks at one that nobody does has it done. */
export async function tellProgress(id: number): Promise<{ told: string } | { report: string }> {
  const request = Number.isSafeInteger(id) ? await findFeedRequest(id) : null;
  if (!request) return { report: "/feeds" };
  if (request.finishedAt) return { report: toldAt(id) };
  if (request.claimedUntil === null || request.claimedUntil < new Date()) haveRequestsDone();
  const { feedId } = request;
  const feed = feedId === null ? null : await library().feed.findUnique({ where: { id: feedId } });
  if (!feed) return { told: t("feeds.progress.lookingFor", { address: request.typed }) };
  const read = await library().feedItem.count({
    where: { feedId: feed.id, seenAt: { gte: request.addedAt } },
  });
  return { told: t("feeds.progress.reading", { title: feed.title, items: read }) };
}
