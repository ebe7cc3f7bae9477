import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import type { Prisma } from "./generated/client";

/** Whatever runs raw statements: a client, or a transaction of one. */
type Runner = Pick<Prisma.TransactionClient, "$queryRaw" | "$executeRaw">;

/**
 * The connections of the transactions that write. A statement that goes to the driver itself, inside the transaction that
 * the client has begun on that connection, costs a fifth of one that goes through the client: an import makes some twenty
 * an article.
 */
const connections = new WeakMap<Runner, SqlQueryable>();

export const lendConnection = (runner: Runner, connection: SqlQueryable) =>
  connections.set(runner, connection);

const asDriverQuery = (sql: Prisma.Sql) => ({
  sql: sql.sql,
  args: [...sql.values],
  argTypes: sql.values.map(() => ({ scalarType: "unknown" as const, arity: "scalar" as const })),
});

/** Runs a statement that answers with rows. Dates come as Date or as ISO 8601 text. */
export async function query<T extends object>(runner: Runner, sql: Prisma.Sql): Promise<T[]> {
  const connection = connections.get(runner);
  if (!connection) return runner.$queryRaw<T[]>(sql);
  const { columnNames, rows } = await connection.queryRaw(asDriverQuery(sql));
  return rows.map((row) => Object.fromEntries(columnNames.map((name, index) => [name, row[index]])) as T);
}

/** Runs a statement that answers with nothing. */
export async function execute(runner: Runner, sql: Prisma.Sql): Promise<void> {
  const connection = connections.get(runner);
  if (connection) await connection.executeRaw(asDriverQuery(sql));
  else await runner.$executeRaw(sql);
}
