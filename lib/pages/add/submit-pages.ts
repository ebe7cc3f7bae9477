import "server-only";
import { addJob } from "../../ingest/jobs/add-job";
import { listAddresses } from "../../read/lists/address-list";
import { formOf } from "../../security/form";
import { mendScheme } from "../../text/parse-url";
import { awaitJob } from "./await-job";
import { haveWait } from "./have-wait";

/** Pages that are fetched with one form. */
export const MOST_PAGES = 50;

/**
 * Fetches the pages whose addresses the owner has typed, one to a line; where they are too many, they wait.
 * @returns the page to go to, which shows the result
 */
export async function submitPages(request: Request): Promise<string> {
  const form = await formOf(request);
  const addresses = [...new Set(listTyped(String(form.get("addresses") ?? "")).map(mendScheme))];
  const [first] = addresses;
  if (!first) return "/add?refused=no-address";
  if (addresses.length > MOST_PAGES)
    return haveWait(listAddresses(addresses.map((url) => ({ url, title: "", topics: [] }))));
  const job = await addJob({
    kind: "pages",
    source: addresses.length === 1 ? first : `${addresses.length} pages`,
    parts: addresses.map((name) => ({ kind: "page", name })),
  });
  return awaitJob(job);
}

/** The addresses of a field: one to a line, or several in one; a line with other words in it is one address, and wrong as a whole. */
const listTyped = (text: string): string[] =>
  text.split("\n").flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.every((word) => /^https?:|\w\.\w/i.test(word)) ? words : [line.trim()].filter(Boolean);
  });
