import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { execute, query } from "../statements";

/**
 * An article as others are compared with it: its packed profile, the start of its stated date in ms and the date as stated, the days on which
 * it was likely published where none is stated (JSON of lib/related/scoring/publication-days.ts), its outlet, language and length in words.
 */
export type StoredProfile = {
  id: number;
  packed: Uint8Array;
  order: number | null;
  datePublished: string | null;
  likelyDays: string | null;
  outletId: number | null;
  inLanguage: string;
  wordCount: number;
};

/** Stores an article's packed profile in the place of the one it had. */
export async function saveProfile(
  tx: Transaction,
  articleId: number,
  packed: Uint8Array,
  likelyDays: string | null,
): Promise<void> {
  await execute(
    tx,
    Prisma.sql`
    INSERT INTO "Profile" ("articleId", "packed", "likelyDays") VALUES (${articleId}, ${packed}, ${likelyDays})
    ON CONFLICT ("articleId") DO UPDATE SET "packed" = excluded."packed", "likelyDays" = excluded."likelyDays"`,
  );
}

/** Stores on which days an article without a date was likely published. */
export const saveLikelyDays = (tx: Transaction, articleId: number, likelyDays: string): Promise<void> =>
  execute(tx, Prisma.sql`UPDATE "Profile" SET "likelyDays" = ${likelyDays} WHERE "articleId" = ${articleId}`);

/** The packed profile of an article, or null. */
export async function getPackedProfile(tx: Transaction, articleId: number): Promise<Uint8Array | null> {
  const known = await tx.profile.findUnique({ where: { articleId }, select: { packed: true } });
  return known?.packed ?? null;
}

/** The profiles of the given articles, in no order. */
export async function listProfiles(tx: Transaction, articleIds: number[]): Promise<StoredProfile[]> {
  const rows = await query<Omit<StoredProfile, "order"> & { published: Date | number | null }>(
    tx,
    Prisma.sql`SELECT a."id", p."packed", p."likelyDays", a."publishedAt" AS "published", a."datePublished",
      a."outletId", a."inLanguage", a."wordCount"
    FROM "Profile" p JOIN "Article" a ON a."id" = p."articleId"
    WHERE p."articleId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))`,
  );
  return rows.map(({ published, ...row }) => ({
    ...row,
    id: Number(row.id),
    order: published === null ? null : new Date(published).getTime(),
    outletId: row.outletId === null ? null : Number(row.outletId),
    wordCount: Number(row.wordCount),
  }));
}
