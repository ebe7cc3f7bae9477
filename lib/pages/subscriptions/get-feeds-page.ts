import "server-only";
import { library } from "../../db/client";
import type { QueryValues } from "../../filters/parse-filter";
import { type SaidReason, sayStored } from "../../messages/say-reason";
import { tellIfFull } from "../../pictures/room";
import { type ImportedArticle, listImported } from "../add/list-imported";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { readTold } from "../told";
import { tellRequest } from "./feed-request";
import { tellAgo, tellIn } from "./tell-moment";

/** A feed as the page lists it. */
export type ListedFeed = {
  id: number;
  title: string;
  url: string;
  homepage: string | null;
  paused: boolean;
  /** Why the last check brought nothing. */
  problem: SaidReason | null;
  gone: boolean;
  /** "an hour ago"; null where it has never brought anything. */
  succeeded: string | null;
  /** "in 20 minutes"; null where it is not checked. */
  next: string | null;
  /** Articles that came in each of the last weeks, the oldest first. */
  weeks: number[];
};

/** Everything the page of feeds shows; its list is empty for anybody but the owner. */
export type FeedsPage = {
  frame: Frame;
  feeds: ListedFeed[];
  /** What was typed as the address. */
  typed: string;
  notice: string | null;
  /** The first articles of those that have just come in. */
  imported: ImportedArticle[];
  problem: string | null;
  /** That there is no room for pictures, for the owner. */
  full: string | null;
};

const MOST_IMPORTED = 10;
export const WEEKS = 8;
const WEEK_MS = 7 * 86_400_000;

/** The page of the library's feeds. @param now for the words of moments */
export async function getFeedsPage(values: QueryValues, now = new Date()): Promise<FeedsPage> {
  const frame = await getFrame();
  const [asked, told] = [
    frame.owner ? await tellRequest(Number(values.request)) : null,
    await readTold(values),
  ];
  return {
    frame,
    typed: asked?.typed ?? lastValue(values, "typed") ?? "",
    problem: asked?.problem ?? told.refused,
    notice: asked?.notice ?? told.done,
    imported: asked?.importId ? await listImported(asked.importId, MOST_IMPORTED) : [],
    full: frame.owner ? await tellIfFull() : null,
    feeds: frame.owner ? await listFeeds(now) : [],
  };
}

/** Those that fail first, then by name. */
async function listFeeds(now: Date): Promise<ListedFeed[]> {
  const [feeds, items] = await Promise.all([
    library().feed.findMany({ orderBy: { title: "asc" } }),
    library().feedItem.findMany({
      where: { seenAt: { gt: new Date(now.getTime() - WEEKS * WEEK_MS) }, articleId: { not: null } },
      select: { feedId: true, seenAt: true },
    }),
  ]);
  const weeks = new Map(feeds.map(({ id }) => [id, new Array<number>(WEEKS).fill(0)]));
  for (const { feedId, seenAt } of items) {
    const week = WEEKS - 1 - Math.floor((now.getTime() - seenAt.getTime()) / WEEK_MS);
    const row = weeks.get(feedId);
    if (row?.[week] !== undefined) row[week] += 1;
  }
  return feeds
    .map(({ id, title, url, homepage, paused, problem, gone, succeededAt, nextAt }) => ({
      ...{ id, title, url, homepage, paused, gone },
      problem: problem === null ? null : sayStored(problem),
      succeeded: succeededAt && tellAgo(succeededAt, now),
      next: paused || gone ? null : tellIn(nextAt, now),
      weeks: weeks.get(id) ?? [],
    }))
    .sort((a, b) => Number(b.problem !== null) - Number(a.problem !== null));
}
