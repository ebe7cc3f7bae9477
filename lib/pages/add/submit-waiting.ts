import "server-only";
import { addWaitingJob } from "../../ingest/jobs/add-waiting-job";
import { removeWaiting } from "../../ingest/waiting/waiting-pages";
import { formOf } from "../../security/form";
import { awaitJob } from "./await-job";

/** Fetches the ticked addresses, or has them wait no more. @returns the page to go to */
export async function submitWaiting(request: Request): Promise<string> {
  const form = await formOf(request);
  const ids = form.getAll("page").map(Number).filter(Number.isSafeInteger);
  if (ids.length === 0) return "/add/waiting?refused=none";
  if (form.get("action") === "remove") {
    await removeWaiting(ids);
    return "/add/waiting";
  }
  const job = await addWaitingJob(ids);
  return job === null ? "/add/waiting?refused=taken" : awaitJob(job);
}
