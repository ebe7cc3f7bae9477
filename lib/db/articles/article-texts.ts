import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { query } from "../statements";

/** What a link's evidence is found in, of one article. The body is the tree as JSON. */
export type ToldArticle = {
  id: number;
  headline: string;
  abstract: string | null;
  body: string;
};

/** The given articles with their texts, in no order. */
export async function listTold(tx: Transaction, ids: number[]): Promise<ToldArticle[]> {
  const rows = await query<ToldArticle>(
    tx,
    Prisma.sql`SELECT "id", "headline", "abstract", "body" FROM "Article"
      WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
