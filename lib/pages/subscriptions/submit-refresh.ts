import "server-only";
import { writeReaders } from "../../db/client";
import { LEAST_BETWEEN_MS } from "../../ingest/feeds/claims";
import { wakeBeside } from "../../ingest/jobs/have-jobs-done";
import { t } from "../../messages/t";
import { addressTelling } from "../told";

/**
 * Makes all feeds due but those that were checked a moment ago; the process beside the server is told to look for them
 * (scripts/server/watch-feeds.mjs).
 * @returns the page that shows how far it is
 */
export async function submitRefresh(): Promise<string> {
  if (process.env.REFRESH === "0")
    return addressTelling("/feeds", {
      refused: t("feeds.refused.noChecks"),
    });
  const now = new Date();
  const isRested = [{ checkedAt: null }, { checkedAt: { lt: new Date(now.getTime() - LEAST_BETWEEN_MS) } }];
  await writeReaders((tx) =>
    tx.feed.updateMany({ where: { paused: false, gone: false, OR: isRested }, data: { nextAt: now } }),
  );
  wakeBeside();
  return `/feeds/progress?since=${now.getTime()}`;
}
