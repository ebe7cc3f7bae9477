import { LINK_KIND, LIST_PARTS, type LinkKind, type ListPart } from "../../related/kinds/link-kinds";
import { addRows } from "../add-rows";
import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";
import { isOfList, ties } from "./link-kinds";

export type LinkRow = {
  fromId: number;
  toId: number;
  kind: LinkKind;
  score: number;
  likeness: number;
  evidence: string;
  /** Set where the owner has decided about the link; null for a link of the engine's own. */
  decided: "kind" | "linked" | null;
};

/** The articles that an article is linked with, in either direction. */
export async function listLinked(tx: Runner, articleId: number): Promise<number[]> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`
    SELECT "toId" AS "id" FROM "Link" WHERE "fromId" = ${articleId}
    UNION SELECT "fromId" FROM "Link" WHERE "toId" = ${articleId}`,
  );
  return rows.map(({ id }) => id);
}

/** Deletes the links of an article's own list; links of other lists to it stay. */
export const removeOwnLinks = (tx: Runner, articleId: number): Promise<void> =>
  execute(tx, Prisma.sql`DELETE FROM "Link" WHERE "fromId" = ${articleId}`);

/** The scores in the lists of the given articles, in no order; links made by the owner are left out. */
export async function listScores(runner: Runner, articleIds: number[]): Promise<Map<number, number[]>> {
  const rows = await query<{ id: number; score: number }>(
    runner,
    Prisma.sql`SELECT "fromId" AS "id", "score" FROM "Link" WHERE "fromId" IN ${listOf(articleIds)}
      AND ("decided" IS NULL OR "decided" <> 'linked')`,
  );
  const scores = new Map<number, number[]>();
  for (const { id, score } of rows) {
    const list = scores.get(id);
    if (list) list.push(score);
    else scores.set(id, [score]);
  }
  return scores;
}

/** Deletes all links of an article, in both directions. */
export async function removeLinks(tx: Runner, articleId: number): Promise<void> {
  await removeOwnLinks(tx, articleId);
  await execute(tx, Prisma.sql`DELETE FROM "Link" WHERE "toId" = ${articleId}`);
}

/** Deletes the links between two articles, in both directions. */
export const removePair = (tx: Runner, a: number, b: number): Promise<void> =>
  execute(
    tx,
    Prisma.sql`DELETE FROM "Link"
    WHERE ("fromId" = ${a} AND "toId" = ${b}) OR ("fromId" = ${b} AND "toId" = ${a})`,
  );

/** Adds links that the library does not have. */
export const addLinks = (tx: Runner, rows: LinkRow[]): Promise<void> => addRows(tx, "Link", rows);

const RANKS = { likeness: Prisma.sql`"likeness"`, score: Prisma.sql`"score"` };

/**
 * The lists of the given articles in which a part is full, with the rank of the lowest link that a better one may replace. The
 * owner's decisions are never replaced; where all are the owner's, the rank is infinite.
 */
export async function listFullLists(
  tx: Runner,
  articleIds: number[],
  part: ListPart,
): Promise<Map<number, number>> {
  const { max, rankedBy } = LIST_PARTS[part];
  const rows = await query<{ id: number; lowest: number | null }>(
    tx,
    Prisma.sql`
    SELECT "fromId" AS "id", MIN(CASE WHEN "decided" IS NULL THEN ${RANKS[rankedBy]} END) AS "lowest" FROM "Link"
    WHERE "fromId" IN ${listOf(articleIds)} AND ${isOfList(part)} GROUP BY "fromId" HAVING COUNT(*) >= ${max}`,
  );
  return new Map(rows.map(({ id, lowest }) => [id, lowest ?? Number.POSITIVE_INFINITY]));
}

/** Deletes the lowest link that is not the owner's decision from one part of each of the given articles' lists. */
export async function dropLowest(tx: Runner, articleIds: number[], part: ListPart): Promise<void> {
  if (articleIds.length === 0) return;
  const rank = RANKS[LIST_PARTS[part].rankedBy];
  await execute(
    tx,
    Prisma.sql`
    DELETE FROM "Link" WHERE rowid IN (
      SELECT rowid FROM (
        SELECT rowid, row_number() OVER (PARTITION BY "fromId" ORDER BY ${rank}, "toId" DESC) AS "place"
        FROM "Link" WHERE "fromId" IN ${listOf(articleIds)} AND ${isOfList(part)} AND "decided" IS NULL)
      WHERE "place" = 1)`,
  );
}

/** An article in another language on the same event as `twin`, or a translation of it. */
export type ForeignTwin = { id: number; twin: number; translated: boolean };

/** The twins that the given articles have in a language. */
export async function listForeignTwins(
  tx: Runner,
  articleIds: number[],
  language: string,
): Promise<ForeignTwin[]> {
  const rows = await query<{ id: number; twin: number; kind: LinkKind }>(
    tx,
    Prisma.sql`SELECT l."fromId" AS "id", l."toId" AS "twin", l."kind" FROM "Link" l
      JOIN "Article" a ON a."id" = l."toId"
      WHERE l."fromId" IN ${listOf(articleIds)} AND ${ties("piece", "event")}
        AND a."inLanguage" = ${language}`,
  );
  return rows.map(({ kind, ...pair }) => ({ ...pair, translated: LINK_KIND[kind].tie === "piece" }));
}
