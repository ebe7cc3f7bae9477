import { type ArticleFilter, isUnfiltered, withFacet } from "../filters/article-filter";
import type { Cursor } from "../filters/cursor";
import { type EntityFacet, type Facet, isEntityFacet, NOTHING_CHOSEN } from "../filters/facets";
import { filterQuery } from "../filters/filter-query";
import { lengthRange } from "../filters/length";
import { nextPeriod, startOfPeriod } from "../filters/period";
import { evaluate } from "../filters/query/evaluate";
import type { Field } from "../filters/query/syntax";
import { searchRuns } from "../filters/search-runs";
import { library } from "./client";
import { Prisma } from "./generated/client";
import { anyOf } from "./search-index";

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

/** One value of a facet, with the number of articles that choosing it leaves. */
export type FacetCount = { value: string; name: string; code: string | null; articles: number };

const startOf = (period: string) => new Date(startOfPeriod(period));
const bracketed = (parts: readonly Prisma.Sql[], between: string) =>
  Prisma.sql`(${Prisma.join([...parts], between)})`;

/** The conditions of a filter, leaving one facet out where its own values are counted. */
function conditions(filter: ArticleFilter, except?: Facet): Prisma.Sql {
  const query = filterQuery(filter, except);
  if (!query) return Prisma.sql`true`;
  return evaluate<Prisma.Sql>(query, {
    and: (parts) => bracketed(parts, " AND "),
    or: (parts) => bracketed(parts, " OR "),
    // a condition on what is not known is neither true nor false, and an article that does not meet it is left by its opposite
    not: (of) => Prisma.sql`NOT COALESCE(${of}, false)`,
    words: ({ text }) =>
      Prisma.sql`a."id" IN (SELECT rowid FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ${anyOf(searchRuns(text))})`,
    field: condition,
  });
}

function condition(field: Field): Prisma.Sql {
  switch (field.field) {
    case "topic":
      return Prisma.sql`a."id" IN (SELECT at."articleId" FROM "ArticleTopic" at JOIN "Topic" t ON t."id" = at."topicId"
        WHERE t."slug" = ${field.value})`;
    case "person":
    case "organization":
    case "place":
      return Prisma.sql`a."id" IN (SELECT m."articleId" FROM "Mention" m JOIN "Entity" e ON e."id" = m."entityId"
        WHERE e."type" = ${field.field} AND e."slug" = ${field.value})`;
    case "outlet":
      return Prisma.sql`a."outletId" IN (SELECT "id" FROM "Outlet" WHERE "slug" = ${field.value})`;
    case "country":
      return Prisma.sql`a."outletId" IN (SELECT "id" FROM "Outlet" WHERE "country" = ${field.value})`;
    case "language":
      return Prisma.sql`a."inLanguage" = ${field.value}`;
    case "genre":
      return Prisma.sql`a."genre" = ${field.value}`;
    case "length":
      return lengthCondition(field.value);
    case "after":
      return Prisma.sql`a."publishedAt" >= ${startOf(field.value)}`;
    case "before":
      return Prisma.sql`a."publishedAt" < ${startOf(field.value)}`;
    case "on":
      return onCondition(field.value);
    case "story":
      return Prisma.sql`a."id" IN (SELECT m."articleId" FROM "StoryArticle" m JOIN "Story" s ON s."id" = m."storyId"
        WHERE s."slug" = ${field.value})`;
    // what one reader has read comes with the index in the process
    case "is":
      return Prisma.sql`true`;
  }
}

function lengthCondition(length: string): Prisma.Sql {
  const { least, most } = lengthRange(length) ?? { least: 0, most: Number.POSITIVE_INFINITY };
  return Prisma.sql`a."wordCount" BETWEEN ${least} AND ${Math.min(most, Number.MAX_SAFE_INTEGER)}`;
}

function onCondition(period: string): Prisma.Sql {
  if (period === "unknown") return Prisma.sql`a."publishedAt" IS NULL`;
  const end = nextPeriod(period);
  const from = Prisma.sql`a."publishedAt" >= ${startOf(period)}`;
  return end ? Prisma.sql`(${from} AND a."publishedAt" < ${startOf(end)})` : from;
}

/** The rows behind a cursor in the list's order: by date, then number; unknown dates come last in both directions. */
function behind(cursor: Cursor | null, sort: ArticleFilter["sort"]): Prisma.Sql {
  if (!cursor) return Prisma.sql`true`;
  const further = Prisma.raw(sort === "oldest" ? ">" : "<");
  if (cursor.order === null) return Prisma.sql`a."publishedAt" IS NULL AND a."id" ${further} ${cursor.id}`;
  const at = new Date(cursor.order);
  return Prisma.sql`(a."publishedAt" ${further} ${at} OR a."publishedAt" IS NULL
    OR (a."publishedAt" = ${at} AND a."id" ${further} ${cursor.id}))`;
}

/** One page of the articles that a filter leaves, in its order, beginning behind the cursor. */
export async function listFilteredRows(
  filter: ArticleFilter,
  cursor: Cursor | null,
  most: number,
): Promise<ListedRow[]> {
  const order = Prisma.raw(
    filter.sort === "oldest"
      ? `a."publishedAt" ASC NULLS LAST, a."id" ASC`
      : `a."publishedAt" DESC NULLS LAST, a."id" DESC`,
  );
  return listRows(
    Prisma.sql`WHERE ${conditions(filter)} AND ${behind(cursor, filter.sort)} ORDER BY ${order} LIMIT ${most}`,
  );
}

/** The articles of the given numbers, in the order of the numbers. */
export async function listRowsById(ids: readonly number[]): Promise<ListedRow[]> {
  const rows = await listRows(
    Prisma.sql`WHERE a."id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function listRows(chosen: Prisma.Sql): Promise<ListedRow[]> {
  const rows = await library().$queryRaw<
    (Omit<ListedRow, "publishedAt"> & { publishedAt: Date | string | null })[]
  >`
    SELECT a."id", a."identifier", a."slug", a."url", a."genre", a."headline", a."kicker", a."abstract", a."excerpt", a."datePublished", a."publishedAt",
      a."inLanguage", a."wordCount", a."sample", o."name" AS "outletName", o."slug" AS "outletSlug",
      (SELECT COUNT(*) FROM "Link" l WHERE l."fromId" = a."id" AND l."kind" = 'sameEvent') AS "sameEvent"
    FROM "Article" a LEFT JOIN "Outlet" o ON o."id" = a."outletId" ${chosen}`;
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    wordCount: Number(row.wordCount),
    sameEvent: Number(row.sameEvent),
    sample: Boolean(row.sample),
    publishedAt: row.publishedAt ? new Date(row.publishedAt) : null,
  }));
}

/** How many articles a filter leaves. */
export async function countFiltered(filter: ArticleFilter): Promise<number> {
  const rows = await library().$queryRaw<{ articles: number }[]>`
    SELECT COUNT(*) AS "articles" FROM "Article" a WHERE ${conditions(filter)}`;
  return Number(rows[0]?.articles ?? 0);
}

/** The facets whose values are counted here. */
export type CountedFacet = "topic" | "outlet" | "language" | EntityFacet;

/** The columns and joins that give a facet's value and name for an article. */
const FACET_SQL: Record<Exclude<CountedFacet, EntityFacet>, { value: Prisma.Sql; join: Prisma.Sql }> = {
  topic: {
    value: Prisma.sql`t."slug" AS "value", t."name" AS "name", t."code" AS "code"`,
    join: Prisma.sql`JOIN "ArticleTopic" at ON at."articleId" = a."id" JOIN "Topic" t ON t."id" = at."topicId"`,
  },
  outlet: {
    value: Prisma.sql`o."slug" AS "value", o."name" AS "name", NULL AS "code"`,
    join: Prisma.sql`JOIN "Outlet" o ON o."id" = a."outletId"`,
  },
  language: {
    value: Prisma.sql`a."inLanguage" AS "value", a."inLanguage" AS "name", NULL AS "code"`,
    join: Prisma.empty,
  },
};

/**
 * Counts a facet's values over the articles that all other facets leave: the chosen ones first, then IPTC subjects, then
 * those with most articles.
 */
export async function countFacet(
  filter: ArticleFilter,
  facet: CountedFacet,
  most: number,
): Promise<FacetCount[]> {
  if (isEntityFacet(facet)) return countEntities(filter, facet, most);
  const { value, join } = FACET_SQL[facet];
  const chosen = filter.facets[facet].include;
  const first = chosen.length ? Prisma.sql`"value" IN (${Prisma.join(chosen)}) DESC,` : Prisma.empty;
  const rows = await library().$queryRaw<FacetCount[]>`
    SELECT * FROM (SELECT ${value}, COUNT(*) AS "articles" FROM "Article" a ${join}
      WHERE ${conditions(filter, facet)} GROUP BY "value")
    ORDER BY ${first} "code" IS NULL, "articles" DESC, "name" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}

/** Entities are many, and an article names dozens: they are counted by their numbers, and the few that are shown looked up then. */
async function countEntities(filter: ArticleFilter, facet: EntityFacet, most: number): Promise<FacetCount[]> {
  const chosen = filter.facets[facet].include;
  const first = chosen.length ? Prisma.sql`e."slug" IN (${Prisma.join(chosen)}) DESC,` : Prisma.empty;
  const all = isUnfiltered(withFacet(filter, facet, NOTHING_CHOSEN));
  const counts = all
    ? Prisma.sql`SELECT "id", "articles" FROM "Entity" WHERE "type" = ${facet} AND "articles" > 0`
    : Prisma.sql`SELECT m."entityId" AS "id", COUNT(*) AS "articles" FROM "Article" a
        JOIN "Mention" m ON m."articleId" = a."id" WHERE ${conditions(filter, facet)} GROUP BY 1`;
  const rows = await library().$queryRaw<FacetCount[]>`
    SELECT e."slug" AS "value", e."name", NULL AS "code", c."articles" FROM (${counts}) c
    JOIN "Entity" e ON e."id" = c."id" WHERE e."type" = ${facet}
    ORDER BY ${first} c."articles" DESC, e."name" LIMIT ${most}`;
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}
