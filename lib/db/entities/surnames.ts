import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { execute, query } from "../statements";

export type SurnameRow = { id: number; key: string; lookup: string };

/** Entities of which nothing but a surname is known, under the surnames that the articles of an import bear. */
export async function listSurnamesOf(tx: Transaction, importId: number): Promise<SurnameRow[]> {
  const rows = await query<SurnameRow>(
    tx,
    Prisma.sql`SELECT "id", "key", "lookup" FROM "Entity" WHERE "surnameOnly" AND "articles" > 0 AND "lookup" IN (
      SELECT e."lookup" FROM "Article" a JOIN "Mention" m ON m."articleId" = a."id"
      JOIN "Entity" e ON e."id" = m."entityId" WHERE a."importId" = ${importId} AND e."type" = 'person')`,
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** Makes the mentions of one entity those of another, and takes the first away. */
export async function moveMentions(tx: Transaction, from: number, to: number): Promise<void> {
  // An article that names both keeps the places of the fuller name.
  await execute(tx, Prisma.sql`UPDATE OR IGNORE "Mention" SET "entityId" = ${to} WHERE "entityId" = ${from}`);
  await execute(tx, Prisma.sql`DELETE FROM "Mention" WHERE "entityId" = ${from}`);
  await execute(tx, Prisma.sql`DELETE FROM "Entity" WHERE "id" = ${from}`);
  await execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "articles" = (SELECT COUNT(*) FROM "Mention" WHERE "entityId" = ${to}) WHERE "id" = ${to}`,
  );
}
