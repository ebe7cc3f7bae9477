/** Set by the server where a process does jobs beside it (scripts/server/watch-feeds.mjs): wakes it, and says whether it is there. */
const beside = globalThis as { throughlineWake?: () => boolean };

/** Has the process beside the server look at once for what is to be done. @returns whether there is one */
export const wakeBeside = (): boolean => beside.throughlineWake?.() ?? false;

/** Has the jobs that wait done: by the process beside the server, or where there is none, by this one. */
export function haveJobsDone(): void {
  if (wakeBeside()) return;
  import("./do-jobs")
    .then(({ doJobs }) => doJobs())
    .catch((error) => console.error("The jobs that wait could not be done; this is tried again.", error));
}
