import { appendFileSync } from "node:fs";
import { getDatabaseFile } from "./database-file";
import type { Prisma, PrismaClient } from "./generated/client";
import { SqliteConnection, type SqliteValue } from "./sqlite/connection";

/** A connection that runs prepared statements, each to its end before the call returns. */
export type Connection = SqliteConnection;

/** A connection of its own for reading much of a library. @param file the library's; DATABASE_URL's by default */
export const openConnection = (file = getDatabaseFile()): Connection => SqliteConnection.openReadOnly(file);

/** What a statement runs on: the client that reads, or a transaction that writes. */
export type Runner = PrismaClient | Prisma.TransactionClient;

type Bound = { connection: Connection; transaction: symbol | null };

/** Next.js loads this module once per bundle, while all of them share the clients. */
const held = globalThis as { throughlineConnections?: WeakMap<Runner, Bound> };
held.throughlineConnections ??= new WeakMap();
/** The connections of clients, and of transactions for as long as they last. */
const connections = held.throughlineConnections;

/** From now on statements of `runner` run on a connection, within its open transaction if it has one. */
export const bindConnection = (runner: Runner, connection: Connection): void => {
  connections.set(runner, { connection, transaction: connection.transaction });
};

/**
 * @throws where the runner's transaction is over: one that took too long is rolled back while its work goes on, and what that still
 * writes must not reach the library
 */
function connectionOf(runner: Runner): Connection {
  const known = connections.get(runner);
  if (!known) throw new Error("This client has no connection to the library.");
  if (known.transaction !== null && known.transaction !== known.connection.transaction)
    throw new Error("The transaction is over.");
  return known.connection;
}

/** A value as the store keeps it: dates as milliseconds since 1970. */
export function asStored(value: unknown): SqliteValue {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" || typeof value === "number" || value instanceof Uint8Array) return value;
  if (value === null || value === undefined) return null;
  throw new TypeError(`The store has no form for a value of type ${typeof value}.`);
}

/** All rows of a query. Dates come as milliseconds since 1970, booleans as 1 and 0. */
export async function query<T extends object>(runner: Runner, sql: Prisma.Sql): Promise<T[]> {
  const connection = connectionOf(runner);
  if (connection.transaction) traceWrite(sql.sql);
  return connection.all<T>(sql.sql, ...sql.values.map(asStored));
}

/** Runs a statement whose rows, if any, are of no interest. */
export async function execute(runner: Runner, sql: Prisma.Sql): Promise<void> {
  const connection = connectionOf(runner);
  traceWrite(sql.sql);
  connection.run(sql.sql, ...sql.values.map(asStored));
}

/**
 * Appends each step of every write transaction, and of what is fetched for it, to the file named by TRACE_WRITES, before the step is
 * taken (a commit: after it), so that a process that is killed leaves a record of where it was. Off where the variable is unset.
 */
export const traceWrite: (step: string) => void = process.env.TRACE_WRITES
  ? (step) =>
      appendFileSync(
        process.env.TRACE_WRITES ?? "",
        `${process.pid} ${step.trim().slice(0, 60).replace(/\s+/g, " ")}\n`,
      )
  : () => {};
