import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { DriverHandle } from "../statements";

/** Megabytes of pages that a connection keeps, and of the file that it maps: both count as memory of the process. */
type Memory = { pages: number; mapped: number };
const WRITING: Memory = { pages: 64, mapped: 256 };
/** For what reads single rows. The system keeps what is read often anyway. */
export const READING: Memory = { pages: 32, mapped: 64 };
/** For what goes through much of the file once. */
export const PASSING: Memory = { pages: 16, mapped: 0 };

/**
 * WAL lets readers go on while one process writes; NORMAL is safe with it against a killed process, and against a
 * power cut loses at most the last transactions, never the file.
 */
const pragmas = (memory: Memory) => `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -${memory.pages * 1_024};
  PRAGMA mmap_size = ${memory.mapped * 1_048_576};
  PRAGMA temp_store = MEMORY;
  PRAGMA wal_autocheckpoint = 4000;
`;

/** How long a statement waits for another process's write. */
const BUSY_MS = 20_000;

const isHandle = (value: unknown): value is DriverHandle =>
  typeof value === "object" && value !== null && "prepare" in value && typeof value.prepare === "function";

class LibraryFile extends PrismaBetterSqlite3 {
  #open: SqlDriverAdapter[] = [];

  constructor(
    file: string,
    readonly memory: Memory,
  ) {
    super({ url: `file:${file}`, timeout: BUSY_MS }, { timestampFormat: "unixepoch-ms" });
  }

  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript(pragmas(this.memory));
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
export const connectionTo = (file: string, memory: Memory = WRITING) => new LibraryFile(file, memory);
