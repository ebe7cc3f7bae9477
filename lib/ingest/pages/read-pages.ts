import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { because } from "../../messages/reason";
import type { PreparedItem } from "../prepare-article";
import { readInThreads } from "../reading/read-in-threads";
import { fetchPage, type Page } from "./fetch-page";

/** Pages that are fetched while the ones before them are read. */
const AHEAD = 8;

/** In place of a page that was read, so that it is not kept. */
const DONE: Promise<Page> = Promise.resolve({ bytes: Buffer.alloc(0) });

/** A page to fetch, with what its article is kept under. */
export type WantedPage = { address: string; topics?: readonly string[] };

/** An item of an import, with the address of the page that it was read from. */
export type PageItem = PreparedItem & { page: string };

/**
 * Fetches pages and reads the articles on them, as the items of an import. A page that cannot be had is a refused item of its
 * address.
 */
export async function* readPages(
  wanted: readonly WantedPage[],
  fetch: GuardedFetch,
): AsyncGenerator<PageItem> {
  const begun: Promise<Page>[] = [];
  for (const [at, { address: name, topics = [] }] of wanted.entries()) {
    for (let next = begun.length; next < Math.min(wanted.length, at + AHEAD); next++)
      begun.push(fetchPage(wanted[next]?.address ?? "", fetch));
    const page = (await begun[at]) ?? { refused: because("fetch.noAddress") };
    begun[at] = DONE;
    if ("refused" in page) yield { kind: "refused", name, reason: page.refused, page: name };
    else
      for await (const item of readInThreads({ name, parts: [{ name, bytes: page.bytes }] }, { topics }))
        yield { ...item, page: name };
  }
}
