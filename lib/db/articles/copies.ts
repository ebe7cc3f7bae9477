import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { execute, query } from "../statements";

/** Which of the given articles stands for each: itself, where it is nobody's copy. */
export async function listCarriers(tx: Transaction, articleIds: number[]): Promise<Map<number, number>> {
  const rows = await query<{ id: number; carrier: number }>(
    tx,
    Prisma.sql`SELECT "id", COALESCE("copyOfId", "id") AS "carrier" FROM "Article"
      WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))`,
  );
  return new Map(rows.map(({ id, carrier }) => [Number(id), Number(carrier)]));
}

/** Says which article stands for this one and for its copies; null: it stands for itself. */
export async function setCarrier(
  tx: Transaction,
  articleId: number,
  carrierId: number | null,
): Promise<void> {
  await execute(tx, Prisma.sql`UPDATE "Article" SET "copyOfId" = ${carrierId} WHERE "id" = ${articleId}`);
  if (carrierId !== null)
    await execute(
      tx,
      Prisma.sql`UPDATE "Article" SET "copyOfId" = ${carrierId} WHERE "copyOfId" = ${articleId}`,
    );
}

/** An article goes or gets another text: the first of its copies now stands for the others. */
export async function releaseCopies(tx: Transaction, articleId: number): Promise<void> {
  const first = Prisma.sql`(SELECT MIN("id") FROM "Article" WHERE "copyOfId" = ${articleId})`;
  await execute(
    tx,
    Prisma.sql`UPDATE "Article" SET "copyOfId" = NULLIF(${first}, "id") WHERE "copyOfId" = ${articleId}`,
  );
  await setCarrier(tx, articleId, null);
}
