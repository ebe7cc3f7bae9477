import { Prisma } from "./generated/client";
import { execute, query, type Runner } from "./statements";

type Cell = string | number | boolean | Date | null;

/** Names of tables and columns come from our own code, never from data. */
const quote = (names: string[]): Prisma.Sql => Prisma.raw(names.map((name) => `"${name}"`).join(", "));

/**
 * Adds rows of one shape to a table in one statement; an import writes some forty rows per article. Columns that are left out get
 * the store's default; those that Prisma's client would fill in must be given.
 */
export async function addRows(tx: Runner, table: string, rows: Record<string, Cell>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = Prisma.raw(columns.map((name) => `value ->> '${name}'`).join(", "));
  await execute(
    tx,
    Prisma.sql`INSERT INTO ${quote([table])} (${quote(columns)}) SELECT ${values} FROM json_each(${asJson(rows)})`,
  );
}

/** Dates as the store keeps them: milliseconds since 1970. */
const asJson = (rows: Record<string, Cell>[]): string =>
  JSON.stringify(rows, function (this: Record<string, Cell>, key, value) {
    const cell = this[key];
    return cell instanceof Date ? cell.getTime() : value;
  });

/** Adds one row. @returns its number */
export async function addRow(tx: Runner, table: string, row: Record<string, Cell>): Promise<number> {
  const [added] = await query<{ id: number }>(
    tx,
    Prisma.sql`INSERT INTO ${quote([table])} (${quote(Object.keys(row))}) VALUES (${Prisma.join(Object.values(row))}) RETURNING "id"`,
  );
  if (!added) throw new Error(`No row was added to ${table}.`);
  return added.id;
}
