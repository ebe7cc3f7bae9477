import { library, writeLibrary, writeReaders } from "../db/client";
import type { GuardedFetch } from "../fetch/fetch-guarded";
import { storeReason } from "../messages/reason";
import type { Outcome } from "./keep-picture";
import { measureRoom } from "./room";

/** Pictures of one round, and those fetched at once; the fetch itself allows two connections per host. */
const LISTED = 24;
const AT_ONCE = 4;

/** A picture is asked for this often, the later the rarer: ms until the next time. */
const PAUSES = [600_000, 7_200_000, 86_400_000];

/** What came of a round. `full`: there was no room, and nothing was fetched. */
export type Round = { kept: number; failed: number; full: boolean };

/**
 * Fetches some of the pictures that are due, those that wait the longest first. They are noted in the library together, so that pages are
 * made anew once.
 */
export async function keepDue(fetch: GuardedFetch, now = new Date()): Promise<Round> {
  const due = await library().picture.findMany({
    where: { state: "waiting", nextAt: { lte: now } },
    orderBy: [{ nextAt: "asc" }, { id: "asc" }],
    take: LISTED,
    select: { id: true, url: true, tries: true },
  });
  const round = { kept: 0, failed: 0, full: false };
  if (due.length === 0) return round;
  if ((await measureRoom()).full) return { ...round, full: true };
  // Noted before: one that ends the process is not asked for without end.
  await writeReaders(async (tx) => {
    for (const { id, tries } of due)
      await tx.picture.updateMany({ where: { id }, data: afterTry(tries, now) });
  });
  // Not before there is a picture: a server that never has one is to start quickly, and to be small.
  const { keepPicture } = await import("./keep-picture");
  const done: { url: string; id: number; tries: number; outcome: Outcome }[] = [];
  const waiting = [...due];
  const work = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift())
      done.push({ ...picture, outcome: await keepPicture(picture.url, fetch) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await writeLibrary(async (tx) => {
    // not one that has come to stand there meanwhile
    for (const { id, url, tries, outcome } of done)
      await tx.picture.updateMany({ where: { id, url }, data: noteOf(outcome, tries, now) });
  });
  const kept = done.filter(({ outcome }) => outcome.state === "kept").length;
  return { ...round, kept, failed: done.length - kept };
}

/** A picture that was asked for in vain: it waits, or has been asked for often enough. */
function afterTry(tries: number, now: Date) {
  const pause = PAUSES[tries];
  return {
    tries: tries + 1,
    ...(pause === undefined ? { state: "failed" } : { nextAt: new Date(now.getTime() + pause) }),
  };
}

function noteOf(outcome: Outcome, tries: number, now: Date) {
  if (outcome.state === "kept") return { ...outcome, problem: null };
  const { passing } = outcome;
  const problem = storeReason(outcome.problem);
  return passing ? { ...afterTry(tries, now), problem } : { state: "failed", problem };
}
