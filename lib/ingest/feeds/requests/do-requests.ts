import { library, writeReaders } from "../../../db/client";
import { fetchGuarded, type GuardedFetch } from "../../../fetch/fetch-guarded";
import { because } from "../../../messages/reason";
import { readCredentials } from "../credentials";
import { FAULT, refreshFeed } from "../refresh-feed";
import { subscribe } from "../subscribe";
import { claimRequest, type RequestClaim } from "./claim-request";
import { type FeedOutcome, tidyFeedRequests } from "./feed-requests";

/** Begun so often, a request is given up: it may be what ends the process. */
const MOST_ATTEMPTS = 3;

type Request = RequestClaim["request"];

/** Does the requests that nobody does, one after another; who calls it meanwhile does the next one at the same time. */
export async function doFeedRequests(fetch: GuardedFetch = fetchGuarded): Promise<void> {
  for (let claim = await claimRequest(); claim; claim = await claimRequest()) {
    const { request, release } = claim;
    try {
      const outcome = await doRequest(request, fetch).catch((error: unknown): FeedOutcome => {
        console.error(`Feed request ${request.id} could not be done.`, error);
        return { refused: FAULT };
      });
      await finish(request.id, outcome);
    } finally {
      release();
    }
  }
  await tidyFeedRequests(new Date());
}

const finish = (id: number, outcome: FeedOutcome): Promise<unknown> =>
  writeReaders((tx) =>
    tx.feedRequest.updateMany({
      where: { id },
      data: { outcome: JSON.stringify(outcome), finishedAt: new Date(), credentials: null },
    }),
  );

async function doRequest(request: Request, fetch: GuardedFetch): Promise<FeedOutcome> {
  const { id, kind, typed, feedId, attempts } = request;
  if (attempts > MOST_ATTEMPTS) return { refused: FAULT };
  if (kind === "check") return check(feedId ?? 0, fetch);
  if (feedId !== null) return goOn(feedId, fetch);
  const signIn = await readCredentials(request.credentials);
  const note = async (found: number) => {
    await writeReaders((tx) => tx.feedRequest.updateMany({ where: { id }, data: { feedId: found } }));
  };
  return subscribe(typed, fetch, new Date(), signIn, note);
}

/** The rest of a subscription that was interrupted: its feed is there, but not all of its items. */
async function goOn(id: number, fetch: GuardedFetch): Promise<FeedOutcome> {
  await writeReaders((tx) => tx.feed.updateMany({ where: { id }, data: { checkedAt: null } }));
  const done = await check(id, fetch);
  return "kind" in done && done.kind === "read" ? { ...done, id, isNew: true } : done;
}

async function check(id: number, fetch: GuardedFetch): Promise<FeedOutcome> {
  const feed = await library().feed.findUnique({ where: { id }, select: { title: true } });
  if (!feed) return { refused: because("feed.gone") };
  return { title: feed.title, ...(await refreshFeed(id, fetch)) };
}
