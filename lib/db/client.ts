import { getDatabaseFile } from "./database-file";
import { forgetThisTurn } from "./event-loop";
import { Prisma, PrismaClient } from "./generated/client";
import { connectionTo, READING } from "./sqlite/connection";
import { ask, execute, lendHandle, takeHandleBack } from "./statements";
import { traceWrite } from "./trace-writes";

export type Transaction = Prisma.TransactionClient;

/** One article with all its links takes some 20 ms; a minute means that something is wrong, not slow. */
const TRANSACTION_MS = 60_000;

type Opened = { client: PrismaClient; file: ReturnType<typeof connectionTo> };

function openLibrary(memory?: typeof READING): Opened {
  const file = connectionTo(getDatabaseFile(), memory);
  return { file, client: new PrismaClient({ adapter: file }) };
}

/** Next.js loads modules anew while developing; the connections outlive that, or each reload would leave one open. */
const held = globalThis as {
  throughlineReading?: Opened;
  throughlineWriting?: Opened;
  throughlineClosers?: Set<() => Promise<void>>;
};

/** The connection that reads. It sees whole transactions only: writes go through another one. */
export function library(): PrismaClient {
  held.throughlineReading ??= openLibrary(READING);
  return held.throughlineReading.client;
}

/**
 * The rows of a statement that only reads. Once the connection is open it goes to the driver itself, at a fifth of the cost; dates
 * then come as milliseconds since 1970.
 */
export async function readLibrary<T extends object>(sql: Prisma.Sql): Promise<T[]> {
  held.throughlineReading ??= openLibrary(READING);
  const { client, file } = held.throughlineReading;
  return file.handle ? ask<T>(file.handle, sql) : client.$queryRaw<T[]>(sql);
}

/**
 * Runs one transaction that writes. Its first statement takes the store's write lock and counts the library's version
 * up, so that nothing it reads can change under it, and every process sees that the library has changed.
 */
export const writeLibrary = <T>(change: (transaction: Transaction) => Promise<T>): Promise<T> =>
  write(async (transaction) => {
    await execute(
      transaction,
      Prisma.sql`UPDATE "LibraryState" SET "version" = "version" + 1 WHERE "id" = 1`,
    );
    return change(transaction);
  });

/** Runs one transaction that writes what is a reader's own. The library itself does not change by it. */
export const writeReaders = <T>(change: (transaction: Transaction) => Promise<T>): Promise<T> =>
  write(async (transaction) => {
    // Takes the write lock at once, so that nothing read in the transaction can change under it.
    await execute(transaction, Prisma.sql`UPDATE "LibraryState" SET "version" = "version" WHERE "id" = 1`);
    return change(transaction);
  });

async function write<T>(change: (transaction: Transaction) => Promise<T>): Promise<T> {
  held.throughlineWriting ??= openLibrary();
  const { client, file } = held.throughlineWriting;
  let lentTo: Transaction | undefined;
  try {
    const answer = await client.$transaction(
      async (transaction) => {
        traceWrite("begin");
        lentTo = transaction;
        if (file.handle) lendHandle(transaction, file.handle);
        return change(transaction);
      },
      { timeout: TRANSACTION_MS, maxWait: TRANSACTION_MS },
    );
    traceWrite("commit");
    return answer;
  } finally {
    forgetThisTurn();
    // One that took too long is rolled back while its work may go on: what that still writes must fail.
    if (lentTo) takeHandleBack(lentTo);
  }
}

/** Has `close` run before the library closes: for whatever holds a connection of its own. */
export function closeWithLibrary(close: () => Promise<void>): void {
  held.throughlineClosers ??= new Set();
  held.throughlineClosers.add(close);
}

/** Closes both connections, and first whatever was opened beside them; commands call it before they end. */
export async function closeLibrary(): Promise<void> {
  const closers = [...(held.throughlineClosers ?? [])];
  held.throughlineClosers?.clear();
  for (const close of closers) await close();
  forgetThisTurn();
  await Promise.all([
    held.throughlineReading?.client.$disconnect(),
    held.throughlineWriting?.client.$disconnect(),
  ]);
  delete held.throughlineReading;
  delete held.throughlineWriting;
}
