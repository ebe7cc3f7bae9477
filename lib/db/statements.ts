import type { Prisma } from "./generated/client";
import { traceWrite } from "./trace-writes";

/** Whatever runs raw statements: a client, or a transaction of one. */
type Runner = Pick<Prisma.TransactionClient, "$queryRaw" | "$executeRaw">;

/** What is used of the driver's handle (better-sqlite3). */
export type DriverHandle = { prepare(sql: string): Prepared };
export type Prepared = {
  safeIntegers(on: boolean): Prepared;
  /** Rows come as arrays. */
  raw(): Prepared;
  iterate(...values: unknown[]): IterableIterator<object>;
  all(...values: unknown[]): object[];
  run(...values: unknown[]): unknown;
};

/**
 * The driver's handles of the transactions that write, each with the statements that were prepared on it. A statement that
 * goes to the driver itself, inside the transaction that the client has begun on that handle, costs a fifth of one that
 * goes through the client: an import makes some thirty an article, the same ones each time.
 */
const handles = new WeakMap<Runner, DriverHandle>();
const prepared = new WeakMap<DriverHandle, Map<string, Prepared>>();

/** More statements than the app has; should their text ever come from data, the oldest go. */
const MOST_PREPARED = 300;

export const lendHandle = (runner: Runner, handle: DriverHandle) => handles.set(runner, handle);

/** From now on the runner's statements go through its client, which knows whether the transaction is still open. */
export const takeHandleBack = (runner: Runner) => handles.delete(runner);

function prepare(handle: DriverHandle, sql: string): Prepared {
  const known = prepared.get(handle) ?? new Map<string, Prepared>();
  prepared.set(handle, known);
  const statement = known.get(sql) ?? handle.prepare(sql).safeIntegers(false);
  known.set(sql, statement);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_PREPARED) break;
    known.delete(oldest);
  }
  return statement;
}

/** A value as the driver stores it: dates as milliseconds since 1970, bytes as a Buffer. */
function asStored(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return value ?? null;
}

/** The rows of a statement, from the driver itself. Dates come as milliseconds since 1970. */
export const ask = <T extends object>(handle: DriverHandle, sql: Prisma.Sql): T[] =>
  prepare(handle, sql.sql).all(...sql.values.map(asStored)) as T[];

/** Runs a statement that answers with rows. Dates come as Date or as milliseconds since 1970. */
export async function query<T extends object>(runner: Runner, sql: Prisma.Sql): Promise<T[]> {
  const handle = handles.get(runner);
  if (!handle) return runner.$queryRaw<T[]>(sql);
  traceWrite(sql.sql);
  return ask<T>(handle, sql);
}

/** Runs a statement that answers with nothing. */
export async function execute(runner: Runner, sql: Prisma.Sql): Promise<void> {
  const handle = handles.get(runner);
  if (!handle) {
    await runner.$executeRaw(sql);
    return;
  }
  traceWrite(sql.sql);
  prepare(handle, sql.sql).run(...sql.values.map(asStored));
}
