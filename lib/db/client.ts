import { getDatabaseFile } from "./database-file";
import { clearTickCache } from "./event-loop";
import { Prisma, PrismaClient } from "./generated/client";
import { READING, SqliteConnection } from "./sqlite/connection";
import { adapterFor } from "./sqlite/prisma-adapter";
import { asStored, bindConnection, execute, query, traceWrite } from "./statements";

/** A transaction that writes. Raw statements run in it through lib/db/statements.ts. */
export type Transaction = Prisma.TransactionClient;

/** Storing an article with all its links takes some 20 ms; a minute means that something is wrong, not slow. */
const TRANSACTION_MS = 60_000;

type Opened = { client: PrismaClient; connection: SqliteConnection };

function openLibrary(memory?: typeof READING): Opened {
  const connection = new SqliteConnection(getDatabaseFile(), memory);
  const client = new PrismaClient({ adapter: adapterFor(() => connection) });
  bindConnection(client, connection);
  return { client, connection };
}

/** Next.js reloads modules during development; without this each reload would leave connections open. */
const held = globalThis as {
  throughlineReading?: Opened;
  throughlineWriting?: Opened;
  throughlineClosers?: Set<() => Promise<void>>;
};

/** The client that reads. It sees whole transactions only: writes go through another connection. */
export function library(): PrismaClient {
  held.throughlineReading ??= openLibrary(READING);
  return held.throughlineReading.client;
}

/** The rows of a query on the reading connection, as `query` returns them. */
export const readLibrary = <T extends object>(sql: Prisma.Sql): Promise<T[]> => query<T>(library(), sql);

/**
 * Runs one transaction that writes, and counts the library's version up, so that every process sees that the library has changed.
 * It holds the write lock from the start: nothing it reads can change under it.
 */
export const writeLibrary = <T>(change: (transaction: Transaction) => Promise<T>): Promise<T> =>
  writeReaders(async (transaction) => {
    await execute(
      transaction,
      Prisma.sql`UPDATE "LibraryState" SET "version" = "version" + 1 WHERE "id" = 1`,
    );
    return change(transaction);
  });

/** Runs one transaction that writes a reader's own data: the library and its version stay as they are. */
export async function writeReaders<T>(change: (transaction: Transaction) => Promise<T>): Promise<T> {
  held.throughlineWriting ??= openLibrary();
  try {
    return await runTransaction(held.throughlineWriting, change);
  } finally {
    clearTickCache();
  }
}

/**
 * Runs `change` in a transaction in which Prisma's models and raw statements share one connection.
 * @throws where it takes longer than `timeout` ms; it is rolled back, and whatever it still tries to write fails
 */
export async function runTransaction<T>(
  { client, connection }: Opened,
  change: (transaction: Transaction) => Promise<T>,
  timeout = TRANSACTION_MS,
): Promise<T> {
  const answer = await client.$transaction(
    async (transaction) => {
      traceWrite("begin");
      bindConnection(transaction, connection);
      return change(transaction);
    },
    { timeout, maxWait: TRANSACTION_MS },
  );
  traceWrite("commit");
  return answer;
}

/** Runs a statement while the process ends. The transaction that is open then is rolled back, as it would be by the end. */
export function writeAtExit({ sql, values }: Prisma.Sql): void {
  const connection = held.throughlineWriting?.connection;
  if (!connection) return;
  if (connection.transaction) connection.end("ROLLBACK");
  connection.run(sql, ...values.map(asStored));
}

/** Has `close` run before the library closes: for whatever holds a connection of its own. */
export function closeWithLibrary(close: () => Promise<void>): void {
  held.throughlineClosers ??= new Set();
  held.throughlineClosers.add(close);
}

/** Closes all connections to the library, those of `closeWithLibrary` first; commands call it before they end. */
export async function closeLibrary(): Promise<void> {
  const closers = [...(held.throughlineClosers ?? [])];
  held.throughlineClosers?.clear();
  for (const close of closers) await close();
  clearTickCache();
  for (const opened of [held.throughlineReading, held.throughlineWriting]) {
    await opened?.client.$disconnect();
    // A client that never ran a query has nothing to disconnect.
    opened?.connection.close();
  }
  delete held.throughlineReading;
  delete held.throughlineWriting;
}
