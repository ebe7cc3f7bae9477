import "server-only";
import { library } from "../../db/client";
import type { QueryValues } from "../../filters/parse-filter";
import { type SaidReason, sayStored } from "../../messages/say-reason";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { tellProgress } from "./feed-request";

/** How far a check of all feeds is; null for anybody but the owner. */
export type Progress = {
  checked: number;
  /** Feeds that are due and not checked yet, those that are being checked among them. */
  left: number;
  checking: string[];
  failed: { id: number; title: string; problem: SaidReason }[];
};

/** `told`: how far what was asked of one feed is; `report`: the page that tells what came of it. */
export type ProgressPage = { frame: Frame } & (
  | { progress: Progress | null }
  | { told: string }
  | { report: string }
);

const DAY_MS = 86_400_000;
/** The most failures shown. */
const MOST = 200;

/**
 * The page that shows how far a check of all feeds is, or what was asked of one. `since` in the address: when it began, in ms since 1970;
 * `request`: the number of what was asked.
 */
export async function getProgressPage(values: QueryValues, now = new Date()): Promise<ProgressPage> {
  const frame = await getFrame();
  if (!frame.owner) return { frame, progress: null };
  const request = lastValue(values, "request");
  if (request !== null) return { frame, ...(await tellProgress(Number(request))) };
  const stated = Number(lastValue(values, "since"));
  const isUsable = stated > now.getTime() - DAY_MS && stated <= now.getTime();
  return { frame, progress: await getProgress(new Date(isUsable ? stated : now.getTime() - DAY_MS), now) };
}

/** How far a check of all feeds is. @param since when it began */
export async function getProgress(since: Date, now: Date): Promise<Progress> {
  const { feed } = library();
  const checkedAt = { gte: since };
  const isLeft = [{ nextAt: { lte: now } }, { claimedUntil: { gt: now } }];
  const [checked, left, checking, failed] = await Promise.all([
    feed.count({ where: { checkedAt } }),
    feed.count({ where: { paused: false, gone: false, OR: isLeft } }),
    feed.findMany({
      where: { claimedUntil: { gt: now } },
      orderBy: { title: "asc" },
      select: { title: true },
    }),
    feed.findMany({
      where: { checkedAt, problem: { not: null } },
      orderBy: { title: "asc" },
      take: MOST,
      select: { id: true, title: true, problem: true },
    }),
  ]);
  return {
    ...{ checked, left, checking: checking.map(({ title }) => title) },
    failed: failed.map(({ id, title, problem }) => ({ id, title, problem: sayStored(problem ?? "") })),
  };
}
