import { library } from "../../db/client";
import { MAX_RETRY_AFTER_MS } from "../../feeds/checks/next-check";

/** Feeds are never put off further than this. What is, was put off by a clock that was wrong. */
const whereDue = (now: Date) => ({
  OR: [{ nextAt: { lte: now } }, { nextAt: { gt: new Date(now.getTime() + 2 * MAX_RETRY_AFTER_MS) } }],
});

/** The feeds that are due, the longest due first. @param options all: those too that are not due yet */
export const listDue = (now: Date, options: { all?: boolean | undefined; most?: number } = {}) =>
  library().feed.findMany({
    where: { paused: false, gone: false, ...(options.all ? {} : whereDue(now)) },
    orderBy: [{ nextAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, url: true },
    ...(options.most === undefined ? {} : { take: options.most }),
  });
