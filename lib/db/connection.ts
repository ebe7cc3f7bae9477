import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { DriverHandle } from "./statements";

/**
 * WAL lets readers go on while one process writes; NORMAL is safe with it against a killed process, and against a
 * power cut loses at most the last transactions, never the file. 64 MB of pages and 256 MB of mapped file are kept.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -65536;
  PRAGMA mmap_size = 268435456;
  PRAGMA temp_store = MEMORY;
  PRAGMA wal_autocheckpoint = 4000;
`;

/** How long a statement waits for another process's write. */
const BUSY_MS = 20_000;

const isHandle = (value: unknown): value is DriverHandle =>
  typeof value === "object" && value !== null && "prepare" in value && typeof value.prepare === "function";

class LibraryFile extends PrismaBetterSqlite3 {
  #open: SqlDriverAdapter[] = [];

  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript(PRAGMAS);
    this.#open.push(adapter);
    return adapter;
  }

  /**
   * The driver's own handle of the connection that the client has opened. The adapter keeps it to itself; a version that
   * keeps it under another name is found out here.
   */
  get handle(): DriverHandle | undefined {
    const adapter = this.#open.at(-1);
    if (!adapter) return undefined;
    const handle: unknown = Reflect.get(adapter, "client");
    if (!isHandle(handle))
      throw new Error("The database adapter does not hold the driver's handle as it did.");
    return handle;
  }

  /** Closes what was opened: the schema engine leaves its connection behind, with a lock on the file. */
  async close() {
    await Promise.all(this.#open.splice(0).map((adapter) => adapter.dispose()));
  }
}

/** Connects to the library's file: one connection a caller. Dates are stored as milliseconds since 1970. */
export const connectionTo = (file: string) =>
  new LibraryFile({ url: `file:${file}`, timeout: BUSY_MS }, { timestampFormat: "unixepoch-ms" });
