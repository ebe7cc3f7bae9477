import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { execute, query } from "./statements";

/** An article as others are compared with it: its packed profile, the start of its stated date in ms, its outlet. */
export type StoredProfile = { id: number; packed: Uint8Array; order: number | null; outletId: number | null };

/** Stores an article's packed profile in the place of the one it had. */
export async function saveProfile(tx: Transaction, articleId: number, packed: Uint8Array): Promise<void> {
  await execute(
    tx,
    Prisma.sql`
    INSERT INTO "Profile" ("articleId", "packed") VALUES (${articleId}, ${packed})
    ON CONFLICT ("articleId") DO UPDATE SET "packed" = excluded."packed"`,
  );
}

/** The packed profile of an article, or null. */
export async function getPackedProfile(tx: Transaction, articleId: number): Promise<Uint8Array | null> {
  const known = await tx.profile.findUnique({ where: { articleId }, select: { packed: true } });
  return known?.packed ?? null;
}

/** The profiles of the given articles, in no order. */
export async function listProfiles(tx: Transaction, articleIds: number[]): Promise<StoredProfile[]> {
  const rows = await query<Omit<StoredProfile, "order"> & { published: Date | number | null }>(
    tx,
    Prisma.sql`SELECT a."id", p."packed", a."publishedAt" AS "published", a."outletId"
    FROM "Profile" p JOIN "Article" a ON a."id" = p."articleId"
    WHERE p."articleId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))`,
  );
  return rows.map(({ id, packed, published, outletId }) => ({
    id: Number(id),
    packed,
    order: published === null ? null : new Date(published).getTime(),
    outletId: outletId === null ? null : Number(outletId),
  }));
}
