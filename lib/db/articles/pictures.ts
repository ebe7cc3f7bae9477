import { arePicturesKept } from "../../articles/pictures";
import { readLibrary } from "../client";
import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";

/** A kept picture: the hash that names its files, its own width in pixels, and its dominant colour as CSS has it. */
export type KeptPicture = { file: string; width: number; colour: string };

/** The first kept picture of each of the given articles that has one, by the article's number; none with PICTURES=0. */
export async function listLeadPictures(articleIds: readonly number[]): Promise<Map<number, KeptPicture>> {
  if (articleIds.length === 0 || !arePicturesKept()) return new Map();
  const rows = await readLibrary<KeptPicture & { articleId: number }>(Prisma.sql`
    SELECT p."articleId", p."file", p."width", p."colour" FROM "Picture" p JOIN (
      SELECT "articleId", MIN("position") AS "position" FROM "Picture"
      WHERE "articleId" IN ${listOf(articleIds)} AND "state" = 'kept' GROUP BY "articleId"
    ) f ON f."articleId" = p."articleId" AND f."position" = p."position"`);
  return new Map(rows.map(({ articleId, ...picture }) => [articleId, picture]));
}

/** The size of all kept pictures in bytes; what several articles share counts once. */
export async function sumPictureBytes(): Promise<number> {
  const [row] = await readLibrary<{ bytes: number | null }>(Prisma.sql`
    SELECT SUM("bytes") AS "bytes" FROM (
      SELECT MAX("bytes") AS "bytes" FROM "Picture" WHERE "file" IS NOT NULL GROUP BY "file"
    )`);
  return row?.bytes ?? 0;
}

/** The hashes of all kept pictures. */
export async function listPictureFiles(): Promise<Set<string>> {
  const rows = await readLibrary<{ file: string }>(
    Prisma.sql`SELECT DISTINCT "file" FROM "Picture" WHERE "file" IS NOT NULL`,
  );
  return new Set(rows.map(({ file }) => file));
}
