import type { DriverHandle } from "../../statements";
import { connectionTo } from "../connection";

/**
 * One row as the driver takes it: dates as milliseconds since 1970, bytes as a Buffer, true and false as 1 and 0.
 */
export type BulkRow = readonly (string | number | null | Buffer)[];

/** A library's file that is being filled by one process, with nobody else at it. */
export type BulkFile = {
  handle: DriverHandle;
  /** Runs `work` as one transaction. */
  write: (work: () => void) => void;
  close: () => Promise<void>;
};

/**
 * With a rollback journal new pages are written once, where WAL writes each twice. Without waiting for the disk the file
 * outlives a killed process, but perhaps not a power cut: then it is made anew.
 */
const PRAGMAS = `
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = OFF;
  PRAGMA foreign_keys = OFF;
  PRAGMA cache_size = -200000;
  PRAGMA temp_store = FILE;
  PRAGMA threads = 2;
`;

/** Opens a library's file for filling it in bulk: rows are taken as they are, and nothing checks what points to what. */
export async function openBulkFile(file: string): Promise<BulkFile> {
  const connection = connectionTo(file);
  const adapter = await connection.connect();
  await adapter.executeScript(PRAGMAS);
  const driver = connection.handle;
  if (!driver) throw new Error(`${file} could not be opened`);
  // The client's adapter asks for whole numbers as bigints; here they are numbers.
  const handle: DriverHandle = { prepare: (sql) => driver.prepare(sql).safeIntegers(false) };
  const [begin, commit, rollback] = ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"].map((sql) =>
    handle.prepare(sql),
  );
  return {
    handle,
    write: (work) => {
      begin?.run();
      try {
        work();
      } catch (error) {
        rollback?.run();
        throw error;
      }
      commit?.run();
    },
    close: () => connection.close(),
  };
}

/** So many values a statement may have; more at once is no faster. */
const MOST_VALUES = 300;

/**
 * A function that adds rows to a table, many in one statement.
 * @param table,columns come from our own code, never from data
 */
export function makeAdder({ handle }: BulkFile, table: string, columns: readonly string[]) {
  const most = Math.max(1, Math.floor(MOST_VALUES / columns.length));
  const prepare = (rows: number) => {
    const row = `(${columns.map(() => "?").join(", ")})`;
    const names = columns.map((name) => `"${name}"`).join(", ");
    return handle.prepare(`INSERT INTO "${table}" (${names}) VALUES ${Array(rows).fill(row).join(", ")}`);
  };
  const many = prepare(most);
  const one = prepare(1);
  return (rows: readonly BulkRow[]): void => {
    let at = 0;
    for (; at + most <= rows.length; at += most) many.run(...rows.slice(at, at + most).flat());
    for (; at < rows.length; at++) one.run(...(rows[at] ?? []));
  };
}
