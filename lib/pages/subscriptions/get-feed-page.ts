import "server-only";
import { library } from "../../db/client";
import type { QueryValues } from "../../filters/parse-filter";
import { parseWords } from "../../ingest/feeds/feed-settings";
import { type SaidReason, sayStored } from "../../messages/say-reason";
import { t } from "../../messages/t";
import { numberIn } from "../addresses/number-in";
import { type Frame, getFrame } from "../frame/get-frame";
import { readTold } from "../told";

/** What the owner has set for a feed, as the fields of a form. */
export type FeedForm = {
  id: number;
  url: string;
  title: string;
  outlet: string | null;
  language: string | null;
  topics: string;
  fullText: string;
  keepDays: string;
  leaveOut: string;
  markRead: string;
  /** A name and a password are kept; they are never shown. */
  signsIn: boolean;
};

/** An item, by its address or identifier, that was left out or has the feed's own text only, and why. */
export type ItemProblem = { id: number; name: string; problem: SaidReason };

/** Everything the page of a feed's settings shows; without form and items for anybody but the owner. */
export type FeedPage = {
  frame: Frame;
  form: FeedForm | null;
  items: ItemProblem[];
  notice: string | null;
  problem: string | null;
};

const MOST_ITEMS = 10;

/** The page of a feed's settings; null where there is no such feed. */
export async function getFeedPage(parameter: string, values: QueryValues): Promise<FeedPage | null> {
  const id = numberIn(parameter);
  const [feed, frame] = await Promise.all([
    id === null ? null : library().feed.findUnique({ where: { id } }),
    getFrame(),
  ]);
  if (!feed) return null;
  const { url, title, outlet, language, fullText, keepDays } = feed;
  const form: FeedForm = {
    ...{ id: feed.id, url, title, outlet, language, fullText },
    topics: parseWords(feed.topics).join(", "),
    keepDays: keepDays === null ? "" : String(keepDays),
    leaveOut: parseWords(feed.leaveOut).join("\n"),
    markRead: parseWords(feed.markRead).join("\n"),
    signsIn: feed.credentials !== null,
  };
  const told = await readTold(values);
  return {
    ...{ frame, form: frame.owner ? form : null, items: frame.owner ? await listProblems(feed.id) : [] },
    ...{ notice: told.done, problem: told.refused },
  };
}

/** The items with a problem, the latest first. */
async function listProblems(feedId: number): Promise<ItemProblem[]> {
  const rows = await library().feedItem.findMany({
    where: { feedId, problem: { not: null } },
    orderBy: [{ seenAt: "desc" }, { id: "desc" }],
    take: MOST_ITEMS,
    select: { id: true, link: true, identifier: true, problem: true },
  });
  return rows.map(({ id, link, identifier, problem }) => ({
    ...{ id, name: link ?? identifier ?? t("feeds.settings.item") },
    problem: sayStored(problem ?? ""),
  }));
}
