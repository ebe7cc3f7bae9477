import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { query } from "./statements";

/** What a link's kind and evidence are made from, of one article. The body is the tree as JSON. */
export type ToldArticle = {
  id: number;
  outletId: number | null;
  inLanguage: string;
  datePublished: string | null;
  headline: string;
  abstract: string | null;
  body: string;
};

/** The given articles with their texts, in no order. */
export async function listTold(tx: Transaction, ids: number[]): Promise<ToldArticle[]> {
  const rows = await query<ToldArticle>(
    tx,
    Prisma.sql`
    SELECT "id", "outletId", "inLanguage", "datePublished", "headline", "abstract", "body" FROM "Article"
    WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    outletId: row.outletId === null ? null : Number(row.outletId),
  }));
}
