import type { GuardedFetch } from "../../fetch/fetch-guarded";

/** Set by the server where a process does jobs beside it (scripts/server/watch-feeds.mjs): wakes it, and says whether it is there. */
const beside = globalThis as { throughlineWake?: () => boolean };

/** Has the process beside the server get ready, and look at once for what is to be done. @returns whether there is one */
export const wakeBeside = (): boolean => beside.throughlineWake?.() ?? false;

/** Has the jobs that wait done: by the process beside the server, or where there is none, by this one. @param fetch for its pages there */
export function haveJobsDone(fetch?: GuardedFetch): void {
  if (wakeBeside()) return;
  import("./do-jobs")
    .then(({ doJobs }) => doJobs(fetch))
    .catch((error) => console.error("Waiting jobs could not be done; they will be tried again.", error));
}
