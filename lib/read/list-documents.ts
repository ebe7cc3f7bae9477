import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { because } from "../messages/reason";
import { startText } from "./decode-text";
import { pageForm, recogniseForm } from "./forms";
import { type ImportItem, Refusal } from "./import-event";
import { gather, listJsonTexts } from "./json/read-json-entries";
import { listFiles } from "./list-files";
import { type Document, reasonOf } from "./read-document";
import { isGzip, refuseBinary } from "./refuse-binary";

/** How much of a file is used to recognise its form, in bytes: a saved page can start with long comments. */
const RECOGNISED_WITHIN = 65_536;

/** A file in memory, or one that lies under another name than its own. */
export type SourcePart = { name: string } & ({ bytes: Buffer } | { file: string });

/** A path of a file or folder, "-" for standard input, or several files. */
export type Source = string | { name: string; parts: readonly SourcePart[] };

export type ListOptions = {
  /** Called with the number of bytes read, for a progress bar. */
  onBytes?: (bytes: number) => void;
  /** Maximum number of bytes that all files of the source may have once they are unpacked, and of lines in each of them. */
  limits?: { bytes: number; lines: number };
};

/** What is no article: what cannot be read, with the reason, and what was skipped. */
export type Unread = Exclude<ImportItem, { kind: "article" | "record" }>;

/** A document of several files, with the position of its file. */
export type ListedDocument = Document & { part?: number };

export type Listed = ListedDocument | (Unread & { part?: number });

export const isDocument = (listed: Listed): listed is ListedDocument => "form" in listed;

/** What is left of the limits of a source. */
type Budget = { bytes: number; lines: number };

/**
 * Lists the documents of a source: opens its files, unpacks them, recognises the form of each and divides JSON into lines. A path that
 * does not exist is one refused item. Reads nothing: see readDocument.
 */
export async function* listDocuments(source: Source, options: ListOptions): AsyncGenerator<Listed> {
  const budget = { bytes: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY, ...options.limits };
  const list = (bytes: Readable, name: string) => listStream(bytes, name, options, budget);
  if (typeof source === "object") {
    for (const [part, given] of source.parts.entries())
      for await (const listed of list(openPart(given), given.name)) yield { ...listed, part };
  } else if (source === "-") {
    yield* list(process.stdin, "standard input");
  } else {
    const listed = await listFiles(source).catch(() => null);
    if (!listed) yield { kind: "refused", name: source, reason: because("file.absent") };
    const { files, unread, skipped } = listed ?? { files: [], unread: [], skipped: null };
    if (skipped) yield { kind: "skipped", name: source, reason: skipped };
    for (const { name, reason } of unread) yield { kind: "refused", name, reason };
    if (listed && files.length + unread.length === 0)
      yield { kind: "refused", name: source, reason: because("file.noFiles") };
    for (const { file, name } of files) yield* list(createReadStream(file), name);
  }
}

const openPart = (part: SourcePart): Readable =>
  "file" in part ? createReadStream(/* turbopackIgnore: true */ part.file) : Readable.from([part.bytes]);

/** Lists a stream, gzipped or not. Never throws because of its content; a file that cannot be opened is one refused item. */
async function* listStream(
  bytes: Readable,
  name: string,
  options: ListOptions,
  budget: Budget,
): AsyncGenerator<Document | Unread> {
  try {
    yield* listBytes(bytes, name, options, budget);
  } catch (error) {
    yield { kind: "refused", name, reason: reasonOf(error) };
  } finally {
    bytes.destroy();
  }
}

async function* listBytes(
  bytes: Readable,
  name: string,
  options: ListOptions,
  budget: Budget,
): AsyncGenerator<Document | Unread> {
  if (options.onBytes) bytes.on("data", (chunk: Buffer) => options.onBytes?.(chunk.length));
  const packed = await peek(bytes);
  const { start, chunks } = isGzip(packed.start) ? await peek(unpack(packed.chunks)) : packed;
  if (start.length === 0) throw new Refusal(because("file.empty"));
  refuseBinary(start);
  const text = startText(start.subarray(0, RECOGNISED_WITHIN));
  const form = recogniseForm(name, text);
  const counted = withinBudget(chunks, budget);
  if (form === "json") yield* listJsonTexts({ bytes: start, text }, counted, name, budget.lines);
  else yield { name, form, bytes: await gather(counted, pageForm(form).maxBytes) };
}

/** The same chunks, as long as they are within the limit. @throws Refusal where they are not */
async function* withinBudget(chunks: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0) throw new Refusal(because("file.tooLargeUnpacked"));
    yield chunk;
  }
}

const unpack = (chunks: AsyncIterable<Buffer>) => {
  const gunzip = createGunzip();
  Readable.from(chunks)
    .on("error", (error) => gunzip.destroy(error))
    .pipe(gunzip);
  return gunzip;
};

/** The first chunk, and all chunks including it. */
async function peek(stream: AsyncIterable<Buffer>) {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start = first.done ? Buffer.alloc(0) : first.value;
  async function* chunks() {
    if (start.length) yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { start, chunks: chunks() };
}
