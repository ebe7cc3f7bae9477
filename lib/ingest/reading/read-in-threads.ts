import type { Pasted } from "../../read/choose-pasted";
import { Refusal } from "../../read/import-event";
import { isDocument, type Listed, listDocuments, type Source } from "../../read/list-documents";
import type { Document, DocumentOptions } from "../../read/read-document";
import type { ReadOptions } from "../../read/read-source";
import type { PreparedItem } from "../prepare-article";
import type { DocumentReading } from "./prepare-document";
import type { PastedReading } from "./prepare-pasted";
import { readers } from "./reader-pool";

/** Documents that are read, or wait to be stored, while the ones before them are. */
const AHEAD = 16;

/** An item, with the position of its file where there are several. */
export type PartItem = PreparedItem & { part?: number };

type Items = AsyncGenerator<PartItem, void>;

/** Items that are read from the moment on, not when they are asked for. */
type Begun = { first: Promise<IteratorResult<PartItem, void>>; items: Items };

function begin(items: Items): Begun {
  const first = items.next();
  // it is awaited below, unless nobody wants it any more
  first.catch(() => {});
  return { first, items };
}

async function* allOf({ first, items }: Begun): Items {
  try {
    const { done, value } = await first;
    if (done) return;
    yield value;
    yield* items;
  } finally {
    void items.return();
  }
}

/** The items of a reading; where it is given up, what was not read of it is one refused item. */
async function* orRefused(name: string, items: Items): Items {
  try {
    yield* items;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { kind: "refused", name, reason: error.why };
  }
}

/** Reads and prepares a document in a thread. */
export function readInThread(document: Document, options: DocumentOptions, pool = readers()): Items {
  const reading: DocumentReading = { document, options };
  return orRefused(document.name, pool.read("lib/ingest/reading/prepare-document.ts", reading));
}

/** Reads and prepares what was pasted, in a thread. */
export function readPastedInThread(pasted: Pasted, options: DocumentOptions): Items {
  const reading: PastedReading = { pasted, options };
  return orRefused("pasted text", readers().read("lib/ingest/reading/prepare-pasted.ts", reading));
}

/**
 * Reads and prepares the items of a source in other threads, in order, while this one stores the last article: on two cores an import
 * takes a third less time.
 */
export function readInThreads(
  source: Source,
  { onBytes, limits, ...options }: ReadOptions,
  pool = readers(),
): Items {
  const listing = listDocuments(source, { ...(onBytes ? { onBytes } : {}), ...(limits ? { limits } : {}) });
  return readListed(listing, options, pool);
}

/** The same, of what is listed already. */
export async function* readListed(
  listing: AsyncIterable<Listed>,
  options: DocumentOptions,
  pool = readers(),
): Items {
  const begun: Begun[] = [];
  try {
    for await (const listed of listing) {
      const items = isDocument(listed) ? readInThread(listed, options, pool) : only(listed);
      begun.push(begin(listed.part === undefined ? items : ofPart(listed.part, items)));
      if (begun.length > AHEAD) for (const oldest of begun.splice(0, 1)) yield* allOf(oldest);
    }
    for (let next = begun.shift(); next; next = begun.shift()) yield* allOf(next);
  } finally {
    for (const { items } of begun) void items.return();
  }
}

async function* ofPart(part: number, items: Items): Items {
  for await (const item of items) yield { ...item, part };
}

async function* only(item: PreparedItem): Items {
  yield item;
}
