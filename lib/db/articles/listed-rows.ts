import { readLibrary } from "../client";
import { Prisma } from "../generated/client";

/** One row of a list, without the body. */
export type ListedRow = {
  id: number;
  identifier: string;
  slug: string;
  url: string | null;
  headline: string;
  kicker: string | null;
  abstract: string | null;
  excerpt: string;
  datePublished: string | null;
  publishedAt: Date | null;
  inLanguage: string;
  genre: string | null;
  wordCount: number;
  sample: boolean;
  outletName: string | null;
  outletSlug: string | null;
  /** How many other outlets' articles on the same event it is linked to. */
  sameEvent: number;
};

/** The bodies of the given articles, as they are stored. */
export async function listBodiesById(ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await readLibrary<{ id: number | bigint; body: string }>(Prisma.sql`
    SELECT "id", "body" FROM "Article" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map(({ id, body }) => [Number(id), body]));
}

/** The articles of the given numbers, in the order of the numbers. */
export async function listRowsById(ids: readonly number[]): Promise<ListedRow[]> {
  const rows = await readLibrary<Omit<ListedRow, "publishedAt"> & { publishedAt: Date | number | null }>(
    Prisma.sql`
    SELECT a."id", a."identifier", a."slug", a."url", a."genre", a."headline", a."kicker", a."abstract", a."excerpt", a."datePublished", a."publishedAt",
      a."inLanguage", a."wordCount", a."sample", o."name" AS "outletName", o."slug" AS "outletSlug",
      (SELECT COUNT(*) FROM "Link" l WHERE l."fromId" = a."id" AND l."kind" = 'sameEvent') AS "sameEvent"
    FROM "Article" a LEFT JOIN "Outlet" o ON o."id" = a."outletId"
    WHERE a."id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  const listed: ListedRow[] = rows.map((row) => ({
    ...row,
    id: Number(row.id),
    wordCount: Number(row.wordCount),
    sameEvent: Number(row.sameEvent),
    sample: Boolean(row.sample),
    publishedAt: row.publishedAt ? new Date(row.publishedAt) : null,
  }));
  const byId = new Map(listed.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
