import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { startText } from "./decode-text";
import type { ReadLine } from "./exported/read-exported";
import { pageForm, type ReadArticle, recogniseForm } from "./forms";
import { type ImportItem, Refusal } from "./import-event";
import { gather, readJsonEntries } from "./json/read-json-entries";
import { listFiles } from "./list-files";
import { isGzip, refuseBinary } from "./refuse-binary";
import { systemReason } from "./system-reason";
import { validateArticle } from "./validate-article";

/** How much of a file is used to recognise its form, in bytes: a saved page can start with long comments. */
const RECOGNISED_WITHIN = 65_536;

export type ReadOptions = {
  /** The outlet's name given by the person importing; takes precedence over the text. */
  outlet?: string;
  /** Where it is from, for a text that does not say. */
  address?: string;
  /** What the person importing keeps the articles under: keywords besides those of the text. */
  topics?: readonly string[];
  /** Marks every article as part of the sample library. */
  sample?: boolean;
  /** Milliseconds since 1970; later dates are not believed. */
  now?: number;
  /** Called with the number of bytes read, for a progress bar. */
  onBytes?: (bytes: number) => void;
};

/** A path of a file or folder, "-" for standard input, or files in memory. */
export type Source = string | { name: string; parts: { name: string; bytes: Buffer }[] };

/** Reads all items of a source. A path that does not exist is one refused item. */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ImportItem> {
  if (typeof source === "object") {
    for (const { name, bytes } of source.parts) yield* readStream(Readable.from([bytes]), name, options);
  } else if (source === "-") {
    yield* readStream(process.stdin, "standard input", options);
  } else {
    const listed = await listFiles(source).catch(() => null);
    if (!listed) yield { kind: "refused", name: source, reason: "is not there, or may not be read" };
    const { files, unread, skipped } = listed ?? { files: [], unread: [], skipped: null };
    if (skipped) yield { kind: "skipped", name: source, reason: skipped };
    for (const { name, reason } of unread) yield { kind: "refused", name, reason };
    if (listed && files.length + unread.length === 0)
      yield { kind: "refused", name: source, reason: "is a folder without files to read" };
    for (const { file, name } of files) yield* readFile(file, name, options);
  }
}

/** Reads a file: see readStream. A file that cannot be opened is one refused item. */
const readFile = (file: string, name: string, options: ReadOptions) =>
  readStream(createReadStream(file), name, options);

/**
 * Reads a stream, gzipped or not, as JSON or as a file with one article. Never throws because of its content.
 */
async function* readStream(bytes: Readable, name: string, options: ReadOptions): AsyncGenerator<ImportItem> {
  try {
    yield* readBytes(bytes, name, options);
  } catch (error) {
    yield { kind: "refused", name, reason: reasonOf(error) };
  } finally {
    bytes.destroy();
  }
}

async function* readBytes(bytes: Readable, name: string, options: ReadOptions): AsyncGenerator<ImportItem> {
  if (options.onBytes) bytes.on("data", (chunk: Buffer) => options.onBytes?.(chunk.length));
  const packed = await peek(bytes);
  const { start, chunks } = isGzip(packed.start) ? await peek(unpack(packed.chunks)) : packed;
  if (start.length === 0) throw new Refusal("is empty");
  refuseBinary(start);
  const text = startText(start.subarray(0, RECOGNISED_WITHIN));
  const form = recogniseForm(name, text);
  if (form === "json")
    for await (const entry of readJsonEntries({ bytes: start, text }, chunks, name))
      yield readOne(() => entry.read(options.now ?? Date.now()), entry.name, options);
  else {
    const { maxBytes, read } = pageForm(form);
    const bytes = await gather(chunks, maxBytes);
    yield readOne(() => read(bytes, options.now ?? Date.now(), name), name, options);
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

function readOne(read: () => ReadArticle | ReadLine, name: string, options: ReadOptions): ImportItem {
  try {
    const line = read();
    if ("record" in line) return { kind: "record", name, record: line.record, reason: NO_ARTICLE };
    const { article: fields, warnings } = line;
    const article = validateArticle(withImportOptions(fields, options), warnings);
    return { kind: "article", name, article, warnings, ...("state" in line ? { state: line.state } : {}) };
  } catch (error) {
    return { kind: "refused", name, reason: reasonOf(error) };
  }
}

const NO_ARTICLE =
  "belongs to an exported library, of which only the articles come in: its stories, decisions and marks are left out";

/** Adds what the person importing specified. */
function withImportOptions(article: unknown, { outlet, sample, address, topics = [] }: ReadOptions): unknown {
  if (typeof article !== "object" || article === null) return article;
  const keywords = "keywords" in article && Array.isArray(article.keywords) ? article.keywords : [];
  return {
    ...article,
    ...(address && !("url" in article && article.url) ? { url: address } : {}),
    ...(topics.length > 0 ? { keywords: [...keywords, ...topics] } : {}),
    ...(outlet ? { outlet: { name: outlet, inferred: false } } : {}),
    ...(sample ? { sample } : {}),
  };
}

/** The reason in plain words; errors of the program itself are rethrown, not blamed on the file. */
function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_")) return "is packed with gzip, but broken";
  const reason = systemReason(error);
  if (reason === null) throw error;
  return reason;
}
