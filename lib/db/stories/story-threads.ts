import { addRow, addRows } from "../add-rows";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { execute, query } from "../statements";

const among = (ids: readonly number[]): Prisma.Sql =>
  Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** A link as threading sees it: from one of the articles asked for to another, which may be in a story. Near-copies are tied by the kind "copy". */
export type TieRow = {
  fromId: number;
  id: number;
  kind: string;
  likeness: number;
  storyId: number | null;
  sameOutlet: boolean;
  sameLanguage: boolean;
  /** Whose near-copies the two are; null where of none. */
  copyOfId: number | null;
  otherCopyOfId: number | null;
};

/** What the indexes of ties say in the same words: links of one subject alone, most of all, are not in them. */
const IS_TIE = Prisma.sql`"kind" <> 'sameTopic'`;

/**
 * The links of the given kinds that the given articles have, whichever end keeps them, with the story of the other end. Those of one
 * subject alone tie nothing.
 */
export async function listTieRows(
  tx: Transaction,
  ids: readonly number[],
  kinds: readonly string[],
): Promise<TieRow[]> {
  const wanted = JSON.stringify(kinds);
  const rows = await query<TieRow>(
    tx,
    Prisma.sql`
    SELECT t."fromId", t."id", t."kind", MAX(t."likeness") AS "likeness", s."storyId",
      a."outletId" = b."outletId" AS "sameOutlet", a."inLanguage" = b."inLanguage" AS "sameLanguage",
      a."copyOfId", b."copyOfId" AS "otherCopyOfId" FROM (
      SELECT "fromId", "toId" AS "id", "kind", "likeness" FROM "Link"
        WHERE "fromId" IN ${among(ids)} AND ${IS_TIE}
      UNION ALL SELECT "toId", "fromId", "kind", "likeness" FROM "Link"
        WHERE "toId" IN ${among(ids)} AND ${IS_TIE}
      UNION ALL SELECT "id", "copyOfId", 'copy', 1 FROM "Article" WHERE "id" IN ${among(ids)} AND "copyOfId" IS NOT NULL
      UNION ALL SELECT "copyOfId", "id", 'copy', 1 FROM "Article" WHERE "copyOfId" IN ${among(ids)}) t
    JOIN "Article" a ON a."id" = t."fromId" JOIN "Article" b ON b."id" = t."id"
    LEFT JOIN "StoryArticle" s ON s."articleId" = t."id"
    WHERE t."kind" IN (SELECT value FROM json_each(${wanted})) OR t."kind" = 'copy'
    GROUP BY t."fromId", t."id", t."kind"`,
  );
  return rows.map((row) => ({
    ...row,
    fromId: Number(row.fromId),
    id: Number(row.id),
    storyId: row.storyId === null ? null : Number(row.storyId),
    sameOutlet: Boolean(row.sameOutlet),
    sameLanguage: Boolean(row.sameLanguage),
    copyOfId: row.copyOfId === null ? null : Number(row.copyOfId),
    otherCopyOfId: row.otherCopyOfId === null ? null : Number(row.otherCopyOfId),
  }));
}

/**
 * Which of the given articles are translations of one another, as pairs.
 * @param foreign those that are not in the language of most: every translation has one of them at an end, and the links of few are
 * soon read. The plus keeps the store from looking up each pair by itself.
 */
export async function listTranslated(
  tx: Transaction,
  ids: readonly number[],
  foreign: readonly number[],
): Promise<[number, number][]> {
  if (foreign.length === 0) return [];
  const rows = await query<{ a: number; b: number }>(
    tx,
    Prisma.sql`SELECT "fromId" AS "a", "toId" AS "b" FROM "Link"
      WHERE "kind" = 'translation' AND ${IS_TIE}
        AND "fromId" IN ${among(foreign)} AND +"toId" IN ${among(ids)}`,
  );
  return rows.map(({ a, b }) => [Number(a), Number(b)]);
}

/** Which of the given articles are near-copies, as pairs with their carriers, which need not be among them. */
export async function listCopies(tx: Transaction, ids: readonly number[]): Promise<[number, number][]> {
  const rows = await query<{ a: number; b: number }>(
    tx,
    Prisma.sql`SELECT "id" AS "a", "copyOfId" AS "b" FROM "Article"
      WHERE "id" IN ${among(ids)} AND "copyOfId" IS NOT NULL`,
  );
  return rows.map(({ a, b }) => [Number(a), Number(b)]);
}

/** A story as threading sees it. `core` is JSON (lib/stories/shared-terms.ts). */
export type ThreadRow = { id: number; articles: number; pieces: number; core: string };

export async function listThreads(tx: Transaction, ids: readonly number[]): Promise<ThreadRow[]> {
  const rows = await query<ThreadRow>(
    tx,
    Prisma.sql`SELECT "id", "articles", "pieces", "core" FROM "Story" WHERE "id" IN ${among(ids)}`,
  );
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    articles: Number(row.articles),
    pieces: Number(row.pieces),
  }));
}

/** The story that each of the given articles is in, by the article's number. */
export async function listStoriesOf(tx: Transaction, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await query<{ articleId: number; storyId: number }>(
    tx,
    Prisma.sql`SELECT "articleId", "storyId" FROM "StoryArticle" WHERE "articleId" IN ${among(ids)}`,
  );
  return new Map(rows.map(({ articleId, storyId }) => [Number(articleId), Number(storyId)]));
}

/** The stories whose article of the lowest number is one of the given ones. */
export async function listStoriesFrom(tx: Transaction, ids: readonly number[]): Promise<number[]> {
  const rows = await query<{ storyId: number }>(
    tx,
    Prisma.sql`SELECT "storyId" FROM "StoryArticle"
      WHERE "storyId" IN (SELECT "storyId" FROM "StoryArticle" WHERE "articleId" IN ${among(ids)})
      GROUP BY "storyId" HAVING MIN("articleId") IN ${among(ids)}`,
  );
  return rows.map(({ storyId }) => Number(storyId));
}

/** An article of a story with what title, core and counts are made from; the first in time first, unknown dates last. */
export type MemberRow = {
  id: number;
  headline: string;
  language: string;
  outletId: number | null;
  order: number | null;
};

export async function listMembers(tx: Transaction, storyId: number): Promise<MemberRow[]> {
  const rows = await query<MemberRow>(
    tx,
    Prisma.sql`SELECT a."id", a."headline", a."inLanguage" AS "language", a."outletId",
        CAST(a."publishedAt" AS INTEGER) AS "order"
      FROM "StoryArticle" s JOIN "Article" a ON a."id" = s."articleId" WHERE s."storyId" = ${storyId}
      ORDER BY a."publishedAt" NULLS LAST, a."id"`,
  );
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    outletId: row.outletId === null ? null : Number(row.outletId),
    order: row.order === null ? null : Number(row.order),
  }));
}

/** What a story's core is made from, of one article. */
export type StoryProfile = { id: number; language: string; outletId: number | null; packed: Uint8Array };

export async function listStoryProfiles(tx: Transaction, ids: readonly number[]): Promise<StoryProfile[]> {
  const rows = await query<StoryProfile>(
    tx,
    Prisma.sql`SELECT a."id", a."inLanguage" AS "language", a."outletId", p."packed" FROM "Article" a
      JOIN "Profile" p ON p."articleId" = a."id" WHERE a."id" IN ${among(ids)} ORDER BY a."id"`,
  );
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    outletId: row.outletId === null ? null : Number(row.outletId),
  }));
}

/** What a story's row says of its articles. */
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

export const addStory = (tx: Transaction, slug: string, fields: StoryFields): Promise<number> =>
  addRow(tx, "Story", { slug, ...fields });

export const updateStory = (tx: Transaction, id: number, fields: StoryFields): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "Story" SET "title" = ${fields.title}, "inLanguage" = ${fields.inLanguage},
      "articles" = ${fields.articles}, "pieces" = ${fields.pieces}, "outlets" = ${fields.outlets}, "firstAt" = ${fields.firstAt},
      "lastAt" = ${fields.lastAt}, "core" = ${fields.core} WHERE "id" = ${id}`,
  );

/** Takes a story away, with its addresses and follows; its articles are in none afterwards. */
export async function removeStory(tx: Transaction, id: number): Promise<void> {
  await execute(tx, Prisma.sql`DELETE FROM "Story" WHERE "id" = ${id}`);
}

/** Puts articles that are in no story into one. */
export const addMembers = (tx: Transaction, storyId: number, articleIds: readonly number[]): Promise<void> =>
  addRows(
    tx,
    "StoryArticle",
    articleIds.map((articleId) => ({ articleId, storyId })),
  );

export const removeMembers = (tx: Transaction, articleIds: readonly number[]): Promise<void> =>
  execute(tx, Prisma.sql`DELETE FROM "StoryArticle" WHERE "articleId" IN ${among(articleIds)}`);

/** Whether a story has this slug, or had it before it became part of another. */
export async function isStorySlug(tx: Transaction, slug: string): Promise<boolean> {
  const rows = await query(
    tx,
    Prisma.sql`SELECT 1 FROM "Story" WHERE "slug" = ${slug} UNION SELECT 1 FROM "StoryAlias" WHERE "slug" = ${slug}`,
  );
  return rows.length > 0;
}

/** Makes one story part of another: articles, addresses, followers. Who follows both keeps the later visit. */
export async function moveStory(tx: Transaction, from: number, into: number): Promise<void> {
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
  await removeStory(tx, from);
}

/** The headline of an article that is there. */
export async function getHeadline(tx: Transaction, articleId: number): Promise<string> {
  const rows = await query<{ headline: string }>(
    tx,
    Prisma.sql`SELECT "headline" FROM "Article" WHERE "id" = ${articleId}`,
  );
  return rows[0]?.headline ?? "";
}

/**
 * Which of the given terms weigh in articles of other outlets than the given one. Of a term that only one outlet has, it is
 * not known whether it is its boilerplate.
 */
export async function listElsewhere(
  tx: Transaction,
  terms: readonly number[],
  outletId: number | null,
): Promise<Set<number>> {
  const rows = await query<{ term: number }>(
    tx,
    Prisma.sql`SELECT t.value AS "term" FROM json_each(${JSON.stringify(terms)}) t WHERE EXISTS (
      SELECT 1 FROM "Posting" p JOIN "Article" a ON a."id" = p."articleId"
      WHERE p."termId" = t.value AND a."outletId" IS NOT ${outletId})`,
  );
  return new Set(rows.map(({ term }) => Number(term)));
}
