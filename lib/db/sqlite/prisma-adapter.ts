import {
  type ArgType,
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { yieldToEventLoop } from "../event-loop";
import { LibraryBusy } from "../failures";
import { SqliteConnection, type SqliteValue } from "./connection";

const ADAPTER = { provider: "sqlite", adapterName: "throughline-better-sqlite3" } as const;

/** A value of Prisma's as SQLite stores it: dates as milliseconds since 1970, bytes from base64. */
function toStored(value: unknown, { scalarType }: ArgType): SqliteValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.getTime();
  if (value instanceof Uint8Array) return value;
  if (typeof value === "string") {
    if (scalarType === "datetime") return new Date(value).getTime();
    if (scalarType === "bytes") return Buffer.from(value, "base64");
    if (["int", "bigint", "float", "decimal"].includes(scalarType)) return Number(value);
    return value;
  }
  return typeof value === "number" ? value : null;
}

/** The types that columns are declared with, by Prisma's migrations and by SQLite's own tables. */
const DECLARED: Record<string, ColumnType> = {
  INTEGER: ColumnTypeEnum.Int32,
  INT: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  REAL: ColumnTypeEnum.Double,
  TEXT: ColumnTypeEnum.Text,
  BLOB: ColumnTypeEnum.Bytes,
  BOOLEAN: ColumnTypeEnum.Boolean,
  DATETIME: ColumnTypeEnum.DateTime,
};

/** The type of a computed column, from the first value in it that is not null. */
function typeOfValue(value: unknown): ColumnType {
  if (typeof value === "number") return ColumnTypeEnum.UnknownNumber;
  return value instanceof Uint8Array ? ColumnTypeEnum.Bytes : ColumnTypeEnum.Text;
}

/** Runs what Prisma asks for as prepared statements of a connection. */
class Queryable implements SqlQueryable {
  readonly provider = ADAPTER.provider;
  readonly adapterName = ADAPTER.adapterName;

  constructor(protected readonly connection: SqliteConnection) {}

  async queryRaw({ sql, args, argTypes }: SqlQuery): Promise<SqlResultSet> {
    return asDriverError(() => {
      const statement = this.connection.rawStatement(sql);
      const values = bind(args, argTypes);
      if (!statement.reader) {
        statement.run(...values);
        return { columnNames: [], columnTypes: [], rows: [] };
      }
      const rows = statement.all(...values) as unknown[][];
      const columns = statement.columns();
      const columnTypes = columns.map(
        ({ type }, at) =>
          DECLARED[type?.toUpperCase() ?? ""] ??
          typeOfValue(rows.find((row) => row[at] !== null)?.[at] ?? ""),
      );
      for (const [at, type] of columnTypes.entries())
        if (type === ColumnTypeEnum.DateTime)
          for (const row of rows) if (typeof row[at] === "number") row[at] = new Date(row[at]).toISOString();
      return { columnNames: columns.map(({ name }) => name), columnTypes, rows };
    });
  }

  async executeRaw({ sql, args, argTypes }: SqlQuery): Promise<number> {
    return asDriverError(() => this.connection.run(sql, ...bind(args, argTypes)));
  }
}

const NO_TYPE: ArgType = { scalarType: "unknown", arity: "scalar" };
const bind = (args: unknown[], types: ArgType[]): SqliteValue[] =>
  args.map((value, at) => toStored(value, types[at] ?? NO_TYPE));

/** How long a write waits for those of other processes, in ms; and how long between two tries. */
const WAIT_MS = 20_000;
const RETRY_MS = 25;

class Adapter extends Queryable implements SqlDriverAdapter {
  /** Resolves when the last transaction that was asked for is over: a connection has one at a time. */
  #last: Promise<void> = Promise.resolve();

  constructor(
    connection: SqliteConnection,
    private readonly waitMs: number,
  ) {
    super(connection);
  }

  async executeScript(script: string): Promise<void> {
    asDriverError(() => this.connection.script(script));
  }

  async startTransaction(): Promise<Transaction> {
    const before = this.#last;
    let release = () => {};
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    // From here, so that those who wait for one that waits give up when it does.
    const deadline = performance.now() + this.waitMs;
    await before;
    // Transactions that wait for one another would run on in microtasks, and no request in between.
    await yieldToEventLoop();
    try {
      await this.#begin(deadline);
    } catch (error) {
      release();
      throw error;
    }
    return new AdapterTransaction(this.connection, release);
  }

  /** Tries again and again while another process writes, and lets all other work run between two tries. */
  async #begin(deadline: number): Promise<void> {
    while (!asDriverError(() => this.connection.tryBegin())) {
      if (performance.now() > deadline) throw new LibraryBusy("Another process is writing to the library.");
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async dispose(): Promise<void> {
    this.connection.close();
  }
}

class AdapterTransaction extends Queryable implements Transaction {
  /** Prisma calls commit() or rollback() and sends no statement of its own for them. */
  readonly options = { usePhantomQuery: true };

  constructor(
    connection: SqliteConnection,
    private readonly release: () => void,
  ) {
    super(connection);
  }

  async commit(): Promise<void> {
    this.#end("COMMIT");
  }

  async rollback(): Promise<void> {
    this.#end("ROLLBACK");
  }

  #end(how: "COMMIT" | "ROLLBACK"): void {
    try {
      asDriverError(() => this.connection.end(how));
    } finally {
      this.release();
    }
  }
}

/** Runs `work`, and turns an error of the driver into the form that Prisma reports. */
function asDriverError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    const { code, message } = error;
    throw new DriverAdapterError({ ...kindOf(code, message), originalCode: code, originalMessage: message });
  }
}

function kindOf(code: string, message: string): DriverAdapterError["cause"] {
  const failed = message.split("constraint failed: ")[1]?.split(", ") ?? [];
  const constraint = { fields: failed.map((column) => column.split(".").at(-1) ?? "") };
  switch (code) {
    case "SQLITE_CONSTRAINT_UNIQUE":
    case "SQLITE_CONSTRAINT_PRIMARYKEY":
      return { kind: "UniqueConstraintViolation", constraint };
    case "SQLITE_CONSTRAINT_NOTNULL":
      return { kind: "NullConstraintViolation", constraint };
    case "SQLITE_CONSTRAINT_FOREIGNKEY":
      return { kind: "ForeignKeyConstraintViolation", constraint: { foreignKey: {} } };
  }
  const [, table] = /^no such table: (.+)/.exec(message) ?? [];
  if (table) return { kind: "TableDoesNotExist", table };
  // SQLITE_ERROR, the generic code: the message says what happened.
  return { kind: "sqlite", extendedCode: 1, message };
}

/**
 * Lets Prisma's client and its schema engine use connections of ours, so that models and prepared statements share one
 * transaction. Implements Prisma's public interface for database drivers.
 * @param open called whenever Prisma connects
 * @param waitMs how long a transaction waits for those of other processes before it fails as LibraryBusy
 */
export const adapterFor = (
  open: () => SqliteConnection,
  waitMs = WAIT_MS,
): SqlMigrationAwareDriverAdapterFactory => ({
  ...ADAPTER,
  connect: async () => new Adapter(open(), waitMs),
  connectToShadowDb: async () => new Adapter(new SqliteConnection(":memory:"), waitMs),
});
