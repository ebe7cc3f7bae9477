import { claimWaiting, releaseWaiting } from "../waiting/waiting-pages";
import { addJob } from "./add-job";

/**
 * Stores a job that fetches pages that wait, at most fifty. Those that cannot be had go on waiting, with the reason.
 * @returns its number; null if all of them are being fetched already, or wait no more
 * @throws TooManyJobs
 */
export async function addWaitingJob(ids: readonly number[], now = new Date()): Promise<number | null> {
  const pages = await claimWaiting(ids, now);
  if (pages.length === 0) return null;
  try {
    return await addJob(
      {
        kind: "waiting",
        source: pages.length === 1 ? (pages[0]?.url ?? "") : `${pages.length} pages`,
        parts: pages.map(({ id, url, topics }) => ({ kind: "page", name: url, topics, waitingId: id })),
      },
      now,
    );
  } catch (error) {
    await releaseWaiting(pages.map(({ id }) => id));
    throw error;
  }
}
