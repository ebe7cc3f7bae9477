import { library } from "../client";
import { Prisma } from "../generated/client";

/** Articles of one thing in one month, "2021-03"; the month is null where the date is not known. */
export type MonthCount = { id: number; month: string | null; articles: number };

const MONTH = Prisma.sql`strftime('%Y-%m', a."publishedAt" / 1000, 'unixepoch')`;

const asCounts = (rows: MonthCount[]): MonthCount[] =>
  rows.map(({ id, month, articles }) => ({ id: Number(id), month, articles: Number(articles) }));

/** How many articles each outlet has in each month. */
export const countByOutlet = async (): Promise<MonthCount[]> =>
  asCounts(
    await library().$queryRaw<MonthCount[]>`
      SELECT a."outletId" AS "id", ${MONTH} AS "month", COUNT(*) AS "articles"
      FROM "Article" a WHERE a."outletId" IS NOT NULL GROUP BY 1, 2`,
  );

/** How many articles each IPTC subject has in each month. */
export const countBySubject = async (): Promise<MonthCount[]> =>
  asCounts(
    await library().$queryRaw<MonthCount[]>`
      SELECT t."id", ${MONTH} AS "month", COUNT(*) AS "articles" FROM "Topic" t
      JOIN "ArticleTopic" at ON at."topicId" = t."id" JOIN "Article" a ON a."id" = at."articleId"
      WHERE t."code" IS NOT NULL GROUP BY 1, 2`,
  );

/** The keywords with most articles, at most `most`, and how many there are. */
export async function countKeywords(
  most: number,
): Promise<{ keywords: { slug: string; name: string; articles: number }[]; total: number }> {
  const rows = await library().$queryRaw<{ slug: string; name: string; articles: number; total: number }[]>`
    SELECT t."slug", t."name", COUNT(*) AS "articles", COUNT(*) OVER () AS "total" FROM "Topic" t
    JOIN "ArticleTopic" at ON at."topicId" = t."id" WHERE t."code" IS NULL
    GROUP BY t."id" ORDER BY 3 DESC, t."name" LIMIT ${most}`;
  return {
    keywords: rows.map(({ slug, name, articles }) => ({ slug, name, articles: Number(articles) })),
    total: Number(rows[0]?.total ?? 0),
  };
}

/** The topics with most articles of one outlet. */
export async function countTopicsOfOutlet(
  outletId: number,
  most: number,
): Promise<{ slug: string; name: string; code: string | null; articles: number }[]> {
  const rows = await library().$queryRaw<
    { slug: string; name: string; code: string | null; articles: number }[]
  >`
    SELECT t."slug", t."name", t."code", COUNT(*) AS "articles" FROM "Article" a
    JOIN "ArticleTopic" at ON at."articleId" = a."id" JOIN "Topic" t ON t."id" = at."topicId"
    WHERE a."outletId" = ${outletId} AND t."code" IS NOT NULL
    GROUP BY t."id" ORDER BY 4 DESC, t."name" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}

/** In which languages each outlet's articles are, the most frequent first. */
export async function listOutletLanguages(): Promise<{ id: number; language: string; articles: number }[]> {
  const rows = await library().$queryRaw<{ id: number; language: string; articles: number }[]>`
    SELECT "outletId" AS "id", "inLanguage" AS "language", COUNT(*) AS "articles" FROM "Article"
    WHERE "outletId" IS NOT NULL GROUP BY 1, 2 ORDER BY 3 DESC, 2`;
  return rows.map(({ id, language, articles }) => ({ id: Number(id), language, articles: Number(articles) }));
}
