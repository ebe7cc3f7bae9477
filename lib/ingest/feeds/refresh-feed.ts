import { library, writeReaders } from "../../db/client";
import { traceWrite } from "../../db/statements";
import type { AnswerHeaders } from "../../feeds/checks/answer-age";
import { countMove } from "../../feeds/checks/moved-feed";
import { nextCheck } from "../../feeds/checks/next-check";
import { FeedRefusal } from "../../feeds/read/feed-refusal";
import type { ReadFeed } from "../../feeds/read/read-feed";
import { FetchFailed } from "../../fetch/fetch-failed";
import type { Fetched, GuardedFetch } from "../../fetch/fetch-guarded";
import { permanentAddress } from "../../fetch/redirects";
import { because, type Reason, storeReason } from "../../messages/reason";
import { headersOf } from "./answer-headers";
import { ClaimLost, claimFeed, keepClaim, releaseFeed } from "./claims";
import { readCredentials, signedIn } from "./credentials";
import { settingsOf } from "./feed-settings";
import { type FeedState, parseState, timesOf } from "./feed-state";
import { FEED_REQUEST, readAnswer } from "./find-feed";
import { letArticlesGo } from "./let-articles-go";
import { type ItemsStored, storeItems } from "./store-items";

/** What a check of a feed brought. */
export type Refreshed =
  | ({ kind: "read" } & ItemsStored)
  | { kind: "unchanged" }
  | { kind: "failed"; problem: Reason }
  /** Another process checks it now, or it was checked a moment ago. */
  | { kind: "left" };

export const FAULT = because("feed.fault");
const FAULT_WAIT_MS = 3_600_000;

const NOTHING: ItemsStored = { added: 0, updated: 0, unchanged: 0, leftOut: 0, importId: null };

type Answered = {
  answer: Fetched | null;
  read: ReadFeed | null;
  problem: Reason | null;
  status: number | null;
  headers: AnswerHeaders;
};

/**
 * Checks a feed and stores what is new in it. Two processes never check one feed at once.
 * @param now for tests; the moment of the check
 */
export async function refreshFeed(id: number, fetchAny: GuardedFetch, now = new Date()): Promise<Refreshed> {
  const claim = await claimFeed(id, now);
  if (!claim) return { kind: "left" };
  const begun = Date.now();
  const keep = () => keepClaim(claim, new Date(now.getTime() + Date.now() - begun));
  const feed = await readFeedRow(id);
  try {
    if (!feed) return { kind: "left" };
    const fetch = signedIn(traced(fetchAny), await readCredentials(feed.credentials));
    const answered = await ask(feed, fetch, now);
    const subscription = { id, title: feed.title, settings: settingsOf(feed) };
    const stored = answered.read ? await storeItems(subscription, answered.read, fetch, now, keep) : NOTHING;
    await noteCheck(feed, answered, stored, now);
    if (feed.keepDays !== null) await letArticlesGo(id, feed.keepDays, now);
    if (answered.problem) return { kind: "failed", problem: answered.problem };
    return answered.read ? { kind: "read", ...stored } : { kind: "unchanged" };
  } catch (error) {
    if (error instanceof ClaimLost) return { kind: "left" };
    await noteFault(id, feed?.failures ?? 0, now);
    throw error;
  } finally {
    await releaseFeed(claim);
  }
}

/** A fetch that notes when it begins and ends, as writes do. */
const traced =
  (fetch: GuardedFetch): GuardedFetch =>
  async (address, options) => {
    traceWrite(`fetch ${address}`);
    try {
      return await fetch(address, options);
    } finally {
      traceWrite(`fetched ${address}`);
    }
  };

/** Puts a feed off at which something of our own failed, so that it is not asked again at once. */
const noteFault = (id: number, failures: number, now: Date) =>
  writeReaders((tx) =>
    tx.feed.updateMany({
      where: { id },
      data: {
        ...{ checkedAt: now, failures: failures + 1, problem: storeReason(FAULT) },
        nextAt: new Date(now.getTime() + FAULT_WAIT_MS * Math.min(24, failures + 1)),
      },
    }),
  );

type Row = NonNullable<Awaited<ReturnType<typeof readFeedRow>>>;
const readFeedRow = (id: number) => library().feed.findUnique({ where: { id } });

/** Asks the feed's server; what fails there is an answer too. */
async function ask({ id, url, etag, lastModified }: Row, fetch: GuardedFetch, now: Date): Promise<Answered> {
  // An unchanged feed would come without the items whose pages are to be tried again.
  const retries = await library().feedItem.count({ where: { feedId: id, retryAt: { lte: now } } });
  try {
    const answer = await fetch(url, { ...FEED_REQUEST, ...(retries > 0 ? {} : { etag, lastModified }) });
    const read = answer.kind === "body" ? await readAnswer(answer, now.getTime()) : null;
    return { answer, read, problem: null, status: answer.status, headers: headersOf(answer) };
  } catch (error) {
    if (error instanceof FetchFailed) {
      const { why, status, retryAfter } = error;
      const headers = { retryAfter: retryAfter === null ? null : String(retryAfter) };
      return { answer: null, read: null, problem: why, status, headers };
    }
    if (error instanceof FeedRefusal)
      return { answer: null, read: null, problem: error.why, status: null, headers: {} };
    throw error;
  }
}

/** Writes down how a check went, and when the next one is. */
async function noteCheck(
  feed: Row,
  { answer, read, problem, status, headers }: Answered,
  stored: ItemsStored,
  now: Date,
): Promise<void> {
  const before = parseState(feed.state);
  const moved = answer ? permanentAddress(feed.url, answer.hops) : feed.url;
  const { move, movedTo } = countMove(before.move, answer && moved !== feed.url ? moved : null);
  const state: FeedState = { ...before, ...(read ? timesOf(read) : {}), move: answer ? move : before.move };
  const newItemAt = stored.added > 0 ? now : feed.newItemAt;
  const failures = problem ? feed.failures + 1 : 0;
  const next = nextCheck(
    {
      ...{ checkedAt: now.getTime(), status, headers, failures },
      ...{ pace: state.pace, published: state.published, newItemAt: newItemAt?.getTime() ?? null },
    },
    now.getTime(),
  );
  const isFree = movedTo !== null && (await library().feed.findUnique({ where: { url: movedTo } })) === null;
  await writeReaders((tx) =>
    tx.feed.updateMany({
      where: { id: feed.id },
      data: {
        ...{ checkedAt: now, newItemAt, failures, gone: next.kind === "gone" },
        problem: problem && storeReason(problem),
        ...(next.kind === "at" ? { nextAt: new Date(next.at) } : {}),
        ...(answer
          ? {
              succeededAt: now,
              etag: answer.etag ?? (read ? null : feed.etag),
              lastModified: answer.lastModified ?? (read ? null : feed.lastModified),
              // not every server says them again with 304
            }
          : {}),
        ...(isFree ? { url: movedTo } : {}),
        ...(read?.homepage ? { homepage: read.homepage } : {}),
        state: JSON.stringify(state),
      },
    }),
  );
}
