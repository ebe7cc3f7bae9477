import { readLibrary } from "../client";
import { Prisma } from "../generated/client";

/** Articles of an outlet or subject in one month, "2021-03"; the month is null for articles without a date. */
export type MonthCount = { id: number; month: string | null; articles: number };

const MONTH = Prisma.sql`strftime('%Y-%m', a."publishedAt" / 1000, 'unixepoch')`;

/** How many articles each outlet has in each month. */
export const countByOutlet = (): Promise<MonthCount[]> =>
  readLibrary(Prisma.sql`
    SELECT a."outletId" AS "id", ${MONTH} AS "month", COUNT(*) AS "articles"
    FROM "Article" a WHERE a."outletId" IS NOT NULL GROUP BY 1, 2`);

/** How many articles each IPTC subject has in each month. */
export const countBySubject = (): Promise<MonthCount[]> =>
  readLibrary(Prisma.sql`
    SELECT t."id", ${MONTH} AS "month", COUNT(*) AS "articles" FROM "Topic" t
    JOIN "ArticleTopic" at ON at."topicId" = t."id" JOIN "Article" a ON a."id" = at."articleId"
    WHERE t."code" IS NOT NULL GROUP BY 1, 2`);

/** The keywords with most articles, at most `most`, and the number of all keywords. */
export async function countKeywords(
  most: number,
): Promise<{ keywords: { slug: string; name: string; articles: number }[]; total: number }> {
  const rows = await readLibrary<{ slug: string; name: string; articles: number; total: number }>(Prisma.sql`
    SELECT t."slug", t."name", COUNT(*) AS "articles", COUNT(*) OVER () AS "total" FROM "Topic" t
    JOIN "ArticleTopic" at ON at."topicId" = t."id" WHERE t."code" IS NULL
    GROUP BY t."id" ORDER BY 3 DESC, t."name" LIMIT ${most}`);
  return { keywords: rows.map(({ total, ...keyword }) => keyword), total: rows[0]?.total ?? 0 };
}

/** The subjects with most articles of one outlet, at most `most`. */
export const countTopicsOfOutlet = (
  outletId: number,
  most: number,
): Promise<{ slug: string; name: string; code: string | null; articles: number }[]> =>
  readLibrary(Prisma.sql`
    SELECT t."slug", t."name", t."code", COUNT(*) AS "articles" FROM "Article" a
    JOIN "ArticleTopic" at ON at."articleId" = a."id" JOIN "Topic" t ON t."id" = at."topicId"
    WHERE a."outletId" = ${outletId} AND t."code" IS NOT NULL
    GROUP BY t."id" ORDER BY 4 DESC, t."name" LIMIT ${most}`);

/** The languages of each outlet's articles, the most frequent first. */
export const listOutletLanguages = (): Promise<{ id: number; language: string; articles: number }[]> =>
  readLibrary(Prisma.sql`
    SELECT "outletId" AS "id", "inLanguage" AS "language", COUNT(*) AS "articles" FROM "Article"
    WHERE "outletId" IS NOT NULL GROUP BY 1, 2 ORDER BY 3 DESC, 2`);
