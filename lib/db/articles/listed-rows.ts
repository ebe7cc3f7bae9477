import { readLibrary } from "../client";
import { Prisma } from "../generated/client";
import { ties } from "../links/link-kinds";
import { listOf } from "../sqlite/lists";
import { query, type Runner } from "../statements";
import { type KeptPicture, listLeadPictures } from "./pictures";

/** One article as lists show it, without the body. */
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
  /** When it was written by its own words. */
  inferredDate: string | null;
  publishedAt: Date | null;
  inLanguage: string;
  genre: string | null;
  wordCount: number;
  sample: boolean;
  outletName: string | null;
  outletSlug: string | null;
  /** How many other outlets' articles on the same event it is linked to. */
  sameEvent: number;
  /** Its first picture, if any is kept. */
  picture: KeptPicture | null;
};

/** The articles of the given numbers, in the order of the numbers. */
export async function listRowsById(ids: readonly number[]): Promise<ListedRow[]> {
  const pictures = await listLeadPictures(ids);
  const rows = await readLibrary<
    Omit<ListedRow, "publishedAt" | "sample" | "picture"> & { publishedAt: number | null; sample: number }
  >(Prisma.sql`
    SELECT a."id", a."identifier", a."slug", a."url", a."genre", a."headline", a."kicker", a."abstract", a."excerpt",
      a."datePublished", a."inferredDate", a."publishedAt", a."inLanguage", a."wordCount", a."sample",
      o."name" AS "outletName", o."slug" AS "outletSlug",
      (SELECT COUNT(*) FROM "Link" l WHERE l."fromId" = a."id" AND ${ties("event")}) AS "sameEvent"
    FROM "Article" a LEFT JOIN "Outlet" o ON o."id" = a."outletId" WHERE a."id" IN ${listOf(ids)}`);
  const byId = new Map<number, ListedRow>();
  for (const { publishedAt, sample, ...row } of rows)
    byId.set(row.id, {
      ...row,
      sample: Boolean(sample),
      publishedAt: publishedAt === null ? null : new Date(publishedAt),
      picture: pictures.get(row.id) ?? null,
    });
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The bodies of the given articles, as they are stored (parseBody reads them). */
export async function listBodiesById(ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await readLibrary<{ id: number; body: string }>(
    Prisma.sql`SELECT "id", "body" FROM "Article" WHERE "id" IN ${listOf(ids)}`,
  );
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** The text of an article in which the evidence of its links is found. The body is stored JSON. */
export type ArticleText = {
  id: number;
  headline: string;
  abstract: string | null;
  body: string;
  outletName: string | null;
};

/** The texts of the given articles, in no order. */
export const listArticleTexts = (tx: Runner, ids: number[]): Promise<ArticleText[]> =>
  query(
    tx,
    Prisma.sql`SELECT "id", "headline", "abstract", "body", "outletName" FROM "Article" WHERE "id" IN ${listOf(ids)}`,
  );
