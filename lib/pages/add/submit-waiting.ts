import "server-only";
import { fetchGuarded } from "../../fetch/fetch-guarded";
import { fetchWaiting, removeWaiting } from "../../ingest/waiting/waiting-pages";
import { formOf } from "../../security/form";
import { takePlace } from "../at-once";

/** Fetches the ticked addresses, or has them wait no more. @returns the page to go to */
export async function submitWaiting(request: Request): Promise<string> {
  const form = await formOf(request);
  const ids = form.getAll("page").map(Number).filter(Number.isSafeInteger);
  if (ids.length === 0) return "/add/waiting?refused=none";
  if (form.get("action") === "remove") {
    await removeWaiting(ids);
    return "/add/waiting";
  }
  const importId = await takePlace(() => fetchWaiting(ids, fetchGuarded));
  return importId === null ? "/add/waiting?refused=taken" : `/add/waiting?import=${importId}`;
}
