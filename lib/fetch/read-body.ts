import { Readable, type Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { type Attempt, FetchFailed } from "./fetch-failed";
import { type Limits, RATIO_COUNTS_FROM } from "./limits";

/** What `codingsOf` understands, as a request says it. */
export const ACCEPT_ENCODING = "gzip, deflate, br";
/** A body compressed more often than twice is no accident. */
const MAX_CODINGS = 2;

/** The usual first byte of the zlib format, for a body that cannot be looked into before it is decompressed. */
const ZLIB_START = Buffer.from([0x78]);

/** Each part takes a turn of the event loop, so that small ones make a bomb take its time in a busy process. */
const PART = { chunkSize: 128 * 1024 };
/** Like browsers, takes what could be decompressed of a body that ends too early. */
const LENIENT = { ...PART, finishFlush: constants.Z_SYNC_FLUSH };

const DECODERS: Record<string, (start: Buffer) => Transform> = {
  gzip: () => createGunzip(LENIENT),
  br: () => createBrotliDecompress({ ...PART, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  // "deflate" is the zlib format (RFC 9110, 8.4.1.2), whose first byte ends in 8; some servers send bare deflate.
  deflate: ([first = 0]) => ((first & 0x0f) === 8 ? createInflate(LENIENT) : createInflateRaw(LENIENT)),
};

/** The codings of a body, first applied first; null if one is unknown or there are too many. */
function codingsOf(header: string | undefined): string[] | null {
  const names = (header ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim().replace(/^x-gzip$/, "gzip"))
    .filter((name) => name !== "" && name !== "identity");
  return names.length <= MAX_CODINGS && names.every((name) => Object.hasOwn(DECODERS, name)) ? names : null;
}

/**
 * Reads and decompresses a body within its limits.
 * @param onData called for each part that arrives
 * @throws FetchFailed if it is too large, or in a coding that was not asked for
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  attempt: Attempt,
  limits: Limits,
  onData: () => void,
): Promise<Buffer> {
  const codings = codingsOf(contentEncoding);
  if (!codings) throw new FetchFailed("bad answer", attempt);
  let sent = 0;
  const parts = count(body, (size) => {
    sent += size;
    onData();
    if (sent > limits.bodyBytes) throw new FetchFailed("too large", attempt);
  });
  const first = await parts.next();
  // An empty body is empty in every coding, though gzip's would have a header.
  if (first.done) return Buffer.alloc(0);

  const decoders = codings
    .toReversed()
    .flatMap((name, at) => DECODERS[name]?.(at === 0 ? first.value : ZLIB_START) ?? []);
  const read: Buffer[] = [];
  let size = 0;
  const collect = new Writable({
    write(part: Buffer, _, next) {
      size += part.length;
      read.push(part);
      const isBomb = size > RATIO_COUNTS_FROM && size > sent * limits.ratio;
      next(isBomb || size > limits.decodedBytes ? new FetchFailed("too large", attempt) : null);
    },
  });
  await pipeline([Readable.from(startWith(first.value, parts)), ...decoders, collect]);
  return Buffer.concat(read, size);
}

async function* count(body: Readable, counted: (size: number) => void): AsyncGenerator<Buffer, void> {
  for await (const part of body) {
    counted(part.length);
    yield part;
  }
}

async function* startWith(first: Buffer, rest: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  yield first;
  yield* rest;
}
