import "server-only";
import { library } from "../../db/client";
import { listShared } from "../../db/feed-items";
import { findDoubled } from "../../feeds/find/doubled-feeds";
import type { QueryValues } from "../../filters/parse-filter";
import { sayStored } from "../../messages/say-reason";
import { t } from "../../messages/t";
import { type Frame, getFrame } from "../frame/get-frame";
import { readTold } from "../told";
import { tellAgo } from "./tell-moment";

/** A feed that may not be worth keeping, with the reason in words. */
export type ReviewedFeed = { id: number; title: string; url: string; why: string };

/** Two feeds that bring the same. */
export type DoubledFeeds = { first: ReviewedFeed; second: ReviewedFeed; why: string };

/** Everything the page for sorting out feeds shows; its lists are empty for anybody but the owner. */
export type ReviewPage = {
  frame: Frame;
  failing: ReviewedFeed[];
  silent: ReviewedFeed[];
  doubled: DoubledFeeds[];
  notice: string | null;
  problem: string | null;
};

const DAY_MS = 86_400_000;
/** After so many days a feed counts as failing, or as silent. */
const FAILING_DAYS = 7;
const SILENT_DAYS = 60;
/** Feeds are compared by what they have listed in so many days, if that is so many articles. */
const COMPARED_DAYS = 14;
const LEAST_SHARED = 3;

/** The page for sorting out feeds. */
export async function getReviewPage(values: QueryValues, now = new Date()): Promise<ReviewPage> {
  const frame = await getFrame();
  const lists = frame.owner ? await reviewFeeds(now) : { failing: [], silent: [], doubled: [] };
  const told = await readTold(values);
  return {
    ...{ frame, ...lists },
    ...{ notice: told.done, problem: told.refused },
  };
}

/** The feeds that have failed or been silent for long, and those that the library has twice. */
export async function reviewFeeds(now: Date): Promise<Pick<ReviewPage, "failing" | "silent" | "doubled">> {
  const feeds = await library().feed.findMany({ orderBy: { title: "asc" } });
  const shared = await listShared(new Date(now.getTime() - COMPARED_DAYS * DAY_MS), LEAST_SHARED);
  const isBefore = (moment: Date, days: number) => now.getTime() - moment.getTime() > days * DAY_MS;
  const reviewed = (feed: (typeof feeds)[number], why: string): ReviewedFeed => {
    const { id, title, url } = feed;
    return { id, title, url, why };
  };
  const failing = feeds.flatMap((feed) => {
    const since = feed.succeededAt ?? feed.addedAt;
    if (!feed.problem || !(feed.gone || isBefore(since, FAILING_DAYS))) return [];
    const problem = sayStored(feed.problem).text;
    const why = feed.succeededAt
      ? t("feeds.review.lastRead", { ago: tellAgo(feed.succeededAt, now), problem })
      : t("feeds.review.neverRead", { problem });
    return [reviewed(feed, why)];
  });
  const silent = feeds.flatMap((feed) => {
    const since = feed.newItemAt ?? feed.addedAt;
    if (feed.problem || feed.paused || !isBefore(since, SILENT_DAYS)) return [];
    return [
      reviewed(
        feed,
        feed.newItemAt
          ? t("feeds.review.lastArticle", { ago: tellAgo(since, now) })
          : t("feeds.review.noArticle"),
      ),
    ];
  });
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  const doubled = findDoubled(feeds, shared).flatMap(({ first, second, why }) => {
    const [one, other] = [byId.get(first), byId.get(second)];
    if (!one || !other) return [];
    const words = t(why === "address" ? "feeds.review.sameAddress" : "feeds.review.sameArticles");
    return [{ first: reviewed(one, ""), second: reviewed(other, ""), why: words }];
  });
  return { failing, silent, doubled };
}
