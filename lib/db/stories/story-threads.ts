import type { LinkKind } from "../../related/kinds/link-kinds";
import { addRow, addRows } from "../add-rows";
import { Prisma } from "../generated/client";
import { ties } from "../links/link-kinds";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";
import { keepApart, listApart } from "./story-decisions";

/** A link as threading sees it: from one of the given articles to another, with its story. Near-copies have the kind "copy". */
export type TieRow = {
  fromId: number;
  id: number;
  kind: LinkKind | "copy";
  likeness: number;
  storyId: number | null;
  sameOutlet: boolean;
  sameLanguage: boolean;
  /** The articles that the two are near-copies of, or null. */
  copyOfId: number | null;
  otherCopyOfId: number | null;
};

/** The condition of the partial indexes on links, word for word: most links share nothing but a subject and are not in them. */
const IS_TIE = Prisma.sql`"kind" <> 'sameTopic'`;

/**
 * The links of the given kinds that the given articles have in their own lists or in those of others, with the story of the other
 * article, and the ties between near-copies.
 */
export async function listTieRows(
  tx: Runner,
  ids: readonly number[],
  kinds: readonly string[],
): Promise<TieRow[]> {
  const rows = await query<
    Omit<TieRow, "sameOutlet" | "sameLanguage"> & { sameOutlet: number; sameLanguage: number }
  >(
    tx,
    Prisma.sql`
    SELECT t."fromId", t."id", t."kind", MAX(t."likeness") AS "likeness", s."storyId",
      a."outletId" = b."outletId" AS "sameOutlet", a."inLanguage" = b."inLanguage" AS "sameLanguage",
      a."copyOfId", b."copyOfId" AS "otherCopyOfId" FROM (
      SELECT "fromId", "toId" AS "id", "kind", "likeness" FROM "Link"
        WHERE "fromId" IN ${listOf(ids)} AND ${IS_TIE}
      UNION ALL SELECT "toId", "fromId", "kind", "likeness" FROM "Link"
        WHERE "toId" IN ${listOf(ids)} AND ${IS_TIE}
      UNION ALL SELECT "id", "copyOfId", 'copy', 1 FROM "Article" WHERE "id" IN ${listOf(ids)} AND "copyOfId" IS NOT NULL
      UNION ALL SELECT "copyOfId", "id", 'copy', 1 FROM "Article" WHERE "copyOfId" IN ${listOf(ids)}) t
    JOIN "Article" a ON a."id" = t."fromId" JOIN "Article" b ON b."id" = t."id"
    LEFT JOIN "StoryArticle" s ON s."articleId" = t."id"
    WHERE t."kind" IN ${listOf(kinds)} OR t."kind" = 'copy'
    GROUP BY t."fromId", t."id", t."kind"`,
  );
  return rows.map((row) => ({
    ...row,
    sameOutlet: Boolean(row.sameOutlet),
    sameLanguage: Boolean(row.sameLanguage),
  }));
}

/**
 * The pairs among the given articles that are translations of one another.
 * @param foreign those that are not in the language of most: every translation has one of them, and they have few links
 */
export async function listTranslated(
  tx: Runner,
  ids: readonly number[],
  foreign: readonly number[],
): Promise<[number, number][]> {
  if (foreign.length === 0) return [];
  // The plus keeps SQLite from looking up every pair by itself.
  const rows = await query<{ a: number; b: number }>(
    tx,
    Prisma.sql`SELECT "fromId" AS "a", "toId" AS "b" FROM "Link"
      WHERE ${ties("piece")} AND ${IS_TIE}
        AND "fromId" IN ${listOf(foreign)} AND +"toId" IN ${listOf(ids)}`,
  );
  return rows.map(({ a, b }) => [a, b]);
}

/** The given articles that are near-copies, each with the article that stands for it. */
export async function listCopies(tx: Runner, ids: readonly number[]): Promise<[number, number][]> {
  const rows = await query<{ a: number; b: number }>(
    tx,
    Prisma.sql`SELECT "id" AS "a", "copyOfId" AS "b" FROM "Article"
      WHERE "id" IN ${listOf(ids)} AND "copyOfId" IS NOT NULL`,
  );
  return rows.map(({ a, b }) => [a, b]);
}

/** A story as threading sees it. `core` is stored JSON (parseCore). */
export type ThreadRow = { id: number; articles: number; pieces: number; core: string };

export const listThreads = (tx: Runner, ids: readonly number[]): Promise<ThreadRow[]> =>
  query(tx, Prisma.sql`SELECT "id", "articles", "pieces", "core" FROM "Story" WHERE "id" IN ${listOf(ids)}`);

/** The story of each of the given articles that is in one, by the article's number. */
export async function listStoriesOf(tx: Runner, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await query<{ articleId: number; storyId: number }>(
    tx,
    Prisma.sql`SELECT "articleId", "storyId" FROM "StoryArticle" WHERE "articleId" IN ${listOf(ids)}`,
  );
  return new Map(rows.map(({ articleId, storyId }) => [articleId, storyId]));
}

/** The stories whose article with the lowest number is one of the given ones. */
export async function listStoriesFrom(tx: Runner, ids: readonly number[]): Promise<number[]> {
  const rows = await query<{ storyId: number }>(
    tx,
    Prisma.sql`SELECT "storyId" FROM "StoryArticle"
      WHERE "storyId" IN (SELECT "storyId" FROM "StoryArticle" WHERE "articleId" IN ${listOf(ids)})
      GROUP BY "storyId" HAVING MIN("articleId") IN ${listOf(ids)}`,
  );
  return rows.map(({ storyId }) => storyId);
}

/** An article of a story, with what the story's title, core and counts are made from. */
export type MemberRow = {
  id: number;
  headline: string;
  language: string;
  outletId: number | null;
  /** Start of its date in ms since 1970; null where not known. */
  order: number | null;
  /** Its date, stated or inferred, as precise as known; null where not known. */
  date: string | null;
  /** The owner put it there. */
  pinned: boolean;
};

/** The articles of a story by date, those without one last. */
export async function listMembers(tx: Runner, storyId: number): Promise<MemberRow[]> {
  const rows = await query<Omit<MemberRow, "pinned"> & { pinned: number }>(
    tx,
    Prisma.sql`SELECT a."id", a."headline", a."inLanguage" AS "language", a."outletId", a."publishedAt" AS "order", s."pinned",
        COALESCE(a."datePublished", a."inferredDate") AS "date"
      FROM "StoryArticle" s JOIN "Article" a ON a."id" = s."articleId" WHERE s."storyId" = ${storyId}
      ORDER BY a."publishedAt" NULLS LAST, a."id"`,
  );
  return rows.map((row) => ({ ...row, pinned: Boolean(row.pinned) }));
}

/** The profile of one article, from which a story's core is made. */
export type StoryProfile = { id: number; language: string; outletId: number | null; packed: Uint8Array };

export const listStoryProfiles = (tx: Runner, ids: readonly number[]): Promise<StoryProfile[]> =>
  query(
    tx,
    Prisma.sql`SELECT a."id", a."inLanguage" AS "language", a."outletId", p."packed" FROM "Article" a
      JOIN "Profile" p ON p."articleId" = a."id" WHERE a."id" IN ${listOf(ids)} ORDER BY a."id"`,
  );

/** A story's columns that are derived from its articles. */
export type StoryFields = {
  title: string;
  inLanguage: string;
  articles: number;
  pieces: number;
  outlets: number;
  firstAt: Date | null;
  lastAt: Date | null;
  core: string;
};

/** Adds a story. @param name the owner's, in place of the title */
export const addStory = (
  tx: Runner,
  slug: string,
  { name, ...fields }: StoryFields & { name: string | null },
): Promise<number> => addRow(tx, "Story", { slug, name, ...fields });

export const updateStory = (
  tx: Runner,
  id: number,
  fields: Omit<StoryFields, "title" | "inLanguage">,
): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "Story" SET "articles" = ${fields.articles}, "pieces" = ${fields.pieces},
      "outlets" = ${fields.outlets}, "firstAt" = ${fields.firstAt}, "lastAt" = ${fields.lastAt}, "core" = ${fields.core}
      WHERE "id" = ${id}`,
  );

/** Sets a story's title, unless the owner has named it, and the language of both. */
export const updateTitle = (
  tx: Runner,
  id: number,
  { title, inLanguage }: Pick<StoryFields, "title" | "inLanguage">,
): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "Story" SET "title" = COALESCE("name", ${title}), "inLanguage" = ${inLanguage} WHERE "id" = ${id}`,
  );

/** The title of a story as it was last named. */
export async function getTitle(tx: Runner, id: number): Promise<string> {
  const [row] = await query<{ title: string }>(
    tx,
    Prisma.sql`SELECT "title" FROM "Story" WHERE "id" = ${id}`,
  );
  return row?.title ?? "";
}

/** Deletes a story with its addresses and follows; its articles are in no story then. */
export const removeStory = (tx: Runner, id: number): Promise<void> =>
  execute(tx, Prisma.sql`DELETE FROM "Story" WHERE "id" = ${id}`);

/** Adds articles that are in no story to one. */
export const addMembers = (tx: Runner, storyId: number, articleIds: readonly number[]): Promise<void> =>
  addRows(
    tx,
    "StoryArticle",
    articleIds.map((articleId) => ({ articleId, storyId })),
  );

export const removeMembers = (tx: Runner, articleIds: readonly number[]): Promise<void> =>
  execute(tx, Prisma.sql`DELETE FROM "StoryArticle" WHERE "articleId" IN ${listOf(articleIds)}`);

/** True if a story has this slug, or had it before it was merged into another. */
export async function isStorySlug(tx: Runner, slug: string): Promise<boolean> {
  const rows = await query(
    tx,
    Prisma.sql`SELECT 1 FROM "Story" WHERE "slug" = ${slug} UNION SELECT 1 FROM "StoryAlias" WHERE "slug" = ${slug}`,
  );
  return rows.length > 0;
}

/**
 * Merges one story into another: articles, addresses, followers, what the owner keeps out, and the owner's name where the other has
 * none. Readers who follow both keep the later visit.
 */
export async function moveStory(tx: Runner, from: number, into: number): Promise<void> {
  await execute(
    tx,
    Prisma.sql`UPDATE "Story" SET "name" = COALESCE("name", (SELECT "name" FROM "Story" WHERE "id" = ${from})) WHERE "id" = ${into}`,
  );
  await execute(tx, Prisma.sql`UPDATE "StoryArticle" SET "storyId" = ${into} WHERE "storyId" = ${from}`);
  await execute(tx, Prisma.sql`UPDATE "StoryAlias" SET "storyId" = ${into} WHERE "storyId" = ${from}`);
  await execute(
    tx,
    Prisma.sql`INSERT INTO "StoryFollow" ("readerId", "storyId", "followedAt", "visitedAt")
      SELECT "readerId", ${into}, "followedAt", "visitedAt" FROM "StoryFollow" WHERE "storyId" = ${from}
      ON CONFLICT ("readerId", "storyId") DO UPDATE SET "visitedAt" = MAX("visitedAt", excluded."visitedAt")`,
  );
  await execute(
    tx,
    Prisma.sql`INSERT INTO "StoryAlias" ("slug", "storyId") SELECT "slug", ${into} FROM "Story" WHERE "id" = ${from}`,
  );
  await keepApart(tx, into, await listApart(tx, from));
  await removeStory(tx, from);
}

/** The headline of an article in the library. */
export async function getHeadline(tx: Runner, articleId: number): Promise<string> {
  const [row] = await query<{ headline: string }>(
    tx,
    Prisma.sql`SELECT "headline" FROM "Article" WHERE "id" = ${articleId}`,
  );
  return row?.headline ?? "";
}

/**
 * Those of the given terms that are among the heaviest in an article of another outlet. A term that only one outlet uses may be its
 * boilerplate.
 */
export async function listElsewhere(
  tx: Runner,
  terms: readonly number[],
  outletId: number | null,
): Promise<Set<number>> {
  const rows = await query<{ term: number }>(
    tx,
    Prisma.sql`SELECT t.value AS "term" FROM json_each(${JSON.stringify(terms)}) t WHERE EXISTS (
      SELECT 1 FROM "Posting" p JOIN "Article" a ON a."id" = p."articleId"
      WHERE p."termId" = t.value AND a."outletId" IS NOT ${outletId})`,
  );
  return new Set(rows.map(({ term }) => term));
}
