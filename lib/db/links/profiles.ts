import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";

/** An article as others are compared with it. */
export type StoredProfile = {
  id: number;
  packed: Uint8Array;
  /** The start of the stated or inferred date, in ms since 1970; null where none is known. */
  order: number | null;
  datePublished: string | null;
  /** When it was written by its own words (lib/articles/written). */
  inferredDate: string | null;
  /** Where no date is stated: the days on which it was probably published, as JSON (parseLikelyDays). */
  likelyDays: string | null;
  outletId: number | null;
  inLanguage: string;
  wordCount: number;
};

/** Stores an article's packed profile, replacing the one it had. */
export const saveProfile = (
  tx: Runner,
  articleId: number,
  packed: Uint8Array,
  likelyDays: string | null,
): Promise<void> =>
  execute(
    tx,
    Prisma.sql`
    INSERT INTO "Profile" ("articleId", "packed", "likelyDays") VALUES (${articleId}, ${packed}, ${likelyDays})
    ON CONFLICT ("articleId") DO UPDATE SET "packed" = excluded."packed", "likelyDays" = excluded."likelyDays"`,
  );

/** Stores the days on which an article without a date was probably published. */
export const saveLikelyDays = (tx: Runner, articleId: number, likelyDays: string): Promise<void> =>
  execute(tx, Prisma.sql`UPDATE "Profile" SET "likelyDays" = ${likelyDays} WHERE "articleId" = ${articleId}`);

/** The packed profile of an article, or null. */
export async function getPackedProfile(tx: Runner, articleId: number): Promise<Uint8Array | null> {
  const found = await tx.profile.findUnique({ where: { articleId }, select: { packed: true } });
  return found?.packed ?? null;
}

/** The profiles of the given articles, in no order. */
export const listProfiles = (tx: Runner, articleIds: number[]): Promise<StoredProfile[]> =>
  query(
    tx,
    Prisma.sql`SELECT a."id", p."packed", p."likelyDays", a."publishedAt" AS "order", a."datePublished",
      a."inferredDate", a."outletId", a."inLanguage", a."wordCount"
    FROM "Profile" p JOIN "Article" a ON a."id" = p."articleId" WHERE p."articleId" IN ${listOf(articleIds)}`,
  );
