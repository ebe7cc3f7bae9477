import "server-only";
import { writeReaders } from "../../db/client";
import { LEAST_BETWEEN_MS } from "../../ingest/feeds/claims";
import { refreshNow } from "../../ingest/feeds/keep-refreshing";

/** Checks all feeds but those that were checked a moment ago, in the background. @returns the page that shows how far it is */
export async function submitRefresh(): Promise<string> {
  const now = new Date();
  const isRested = [{ checkedAt: null }, { checkedAt: { lt: new Date(now.getTime() - LEAST_BETWEEN_MS) } }];
  await writeReaders((tx) =>
    tx.feed.updateMany({ where: { paused: false, gone: false, OR: isRested }, data: { nextAt: now } }),
  );
  void refreshNow();
  return `/feeds/progress?since=${now.getTime()}`;
}
