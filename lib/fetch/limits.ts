/** How much one fetch may take. Times are in milliseconds, sizes in bytes. */
export type Limits = {
  /** From the first connection to the last byte, without waiting in the queue. */
  totalMs: number;
  /** To look up the host, connect and receive the headers, for each redirect anew. */
  headersMs: number;
  /** Between two parts of a body. */
  idleMs: number;
  headerBytes: number;
  /** Of a body as it is sent. */
  bodyBytes: number;
  /** Of a body once decompressed. */
  decodedBytes: number;
  /** Decompressed bytes per byte sent, for bodies above a megabyte. Real text hardly exceeds 30. */
  ratio: number;
  redirects: number;
};

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  totalMs: 30_000,
  headersMs: 15_000,
  idleMs: 10_000,
  headerBytes: 32 * 1024,
  bodyBytes: 10 * MEGABYTE,
  decodedBytes: 20 * MEGABYTE,
  ratio: 200,
  redirects: 10,
};

/** Below this size, decompressed, a body may be as repetitive as it likes. */
export const RATIO_COUNTS_FROM = MEGABYTE;
