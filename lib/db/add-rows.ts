import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { execute, query } from "./statements";

type Cell = string | number | boolean | Date | null;

/** Names of tables and columns come from our own code, never from data. */
const named = (names: string[]): Prisma.Sql => Prisma.raw(names.map((name) => `"${name}"`).join(", "));

/**
 * Adds rows of one shape to a table, all in one statement. Past the client: an import writes some forty rows an article.
 * Columns that are left out get the store's default; those that the client would fill in must be given.
 */
export async function addRows(tx: Transaction, table: string, rows: Record<string, Cell>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = Prisma.raw(columns.map((name) => `value ->> '${name}'`).join(", "));
  await execute(
    tx,
    Prisma.sql`INSERT INTO ${named([table])} (${named(columns)}) SELECT ${values} FROM json_each(${asJson(rows)})`,
  );
}

/** Dates as the store keeps them: milliseconds since 1970. */
const asJson = (rows: Record<string, Cell>[]): string =>
  JSON.stringify(rows, function (this: Record<string, Cell>, key, value) {
    const cell = this[key];
    return cell instanceof Date ? cell.getTime() : value;
  });

/** Adds one row. @returns its number */
export async function addRow(tx: Transaction, table: string, row: Record<string, Cell>): Promise<number> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`INSERT INTO ${named([table])} (${named(Object.keys(row))}) VALUES (${Prisma.join(Object.values(row))}) RETURNING "id"`,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`A row for ${table} was not added.`);
  return Number(id);
}
