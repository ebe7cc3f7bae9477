import { setTimeout } from "node:timers/promises";
import { wakeBeside } from "../../jobs/have-jobs-done";
import { findFeedRequest } from "./feed-requests";

const LOOK_MS = 50;

/** Has what was asked of feeds done: by the process beside the server, or where there is none, by this one. */
export function haveRequestsDone(): void {
  if (wakeBeside()) return;
  import("./do-requests")
    .then(({ doFeedRequests }) => doFeedRequests())
    .catch((error) => console.error("Feed requests could not be done; they will be tried again.", error));
}

/** Has a request done and waits for it. @param ms how long at most @returns whether it is done */
export async function waitForRequest(id: number, ms: number): Promise<boolean> {
  haveRequestsDone();
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const request = await findFeedRequest(id);
    if (!request || request.finishedAt) return true;
    await setTimeout(LOOK_MS);
  }
  return false;
}
