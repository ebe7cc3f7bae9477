import { Refusal } from "../../read/import-event";
import {
  isDocument,
  type Listed,
  type ListedDocument,
  listDocuments,
  type Source,
} from "../../read/list-documents";
import type { AddressList } from "../../read/lists/address-list";
import type { ReadOptions } from "../../read/read-source";
import type { ListReading } from "./prepare-list";
import { type PartItem, readListed } from "./read-in-threads";
import { readers } from "./reader-pool";

/**
 * Reads and prepares the items of a source in other threads, as readInThreads does, and its lists of addresses, too. A list that cannot
 * be read is a refused item.
 * @param lists gets what the lists hold
 */
export async function* readWithLists(
  source: Source,
  { limits, ...options }: Omit<ReadOptions, "onBytes">,
  lists: AddressList[],
  pool = readers(),
): AsyncGenerator<PartItem, void> {
  const documents: ListedDocument[] = [];
  const listing = listDocuments(source, limits ? { limits } : {});
  yield* readListed(withoutLists(listing, documents), options, pool);
  for (const { name, bytes, part } of documents) {
    const reading: ListReading = { name, bytes };
    try {
      lists.push(await pool.readOne<AddressList>("lib/ingest/reading/prepare-list.ts", reading));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { kind: "refused", name, reason: error.why, ...(part === undefined ? {} : { part }) };
    }
  }
}

/** What is listed, but for lists of addresses, which are put aside. */
async function* withoutLists(
  listing: AsyncIterable<Listed>,
  lists: ListedDocument[],
): AsyncGenerator<Listed> {
  for await (const listed of listing)
    if (isDocument(listed) && listed.form === "list") lists.push(listed);
    else yield listed;
}
