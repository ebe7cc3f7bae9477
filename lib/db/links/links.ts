import { LINK_KIND, LIST_PARTS, type LinkKind, type ListPart } from "../../related/kinds/link-kinds";
import { addRows } from "../add-rows";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { isOfList, ties } from "../link-kinds";
import { execute, query, type Runner } from "../statements";

export type LinkRow = {
  fromId: number;
  toId: number;
  kind: LinkKind;
  score: number;
  likeness: number;
  evidence: string;
  /** What the owner has decided of it; null for a link of the engine's own. */
  decided: "kind" | "linked" | null;
};

/** The articles that an article is linked with, in either direction. */
export async function listLinked(tx: Transaction, articleId: number): Promise<number[]> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`
    SELECT "toId" AS "id" FROM "Link" WHERE "fromId" = ${articleId}
    UNION SELECT "fromId" FROM "Link" WHERE "toId" = ${articleId}`,
  );
  return rows.map(({ id }) => Number(id));
}

/** Takes away the links of an article's own list; those of others to it stay. */
export const removeOwnLinks = (tx: Transaction, articleId: number): Promise<void> =>
  execute(tx, Prisma.sql`DELETE FROM "Link" WHERE "fromId" = ${articleId}`);

/** The scores of the lists of the given articles, in no order; not of what the owner has linked. */
export async function listScores(tx: Runner, articleIds: number[]): Promise<Map<number, number[]>> {
  const rows = await query<{ id: number; scores: string }>(
    tx,
    Prisma.sql`SELECT "fromId" AS "id", json_group_array("score") AS "scores" FROM "Link"
      WHERE "fromId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))
        AND ("decided" IS NULL OR "decided" <> 'linked') GROUP BY "fromId"`,
  );
  return new Map(rows.map(({ id, scores }) => [Number(id), JSON.parse(scores) as number[]]));
}

/** Takes away all links of an article, in both directions. */
export async function removeLinks(tx: Transaction, articleId: number): Promise<void> {
  await execute(tx, Prisma.sql`DELETE FROM "Link" WHERE "fromId" = ${articleId}`);
  await execute(tx, Prisma.sql`DELETE FROM "Link" WHERE "toId" = ${articleId}`);
}

/** Adds links; the articles of either end hold none of these yet. */
export const addLinks = (tx: Transaction, rows: LinkRow[]): Promise<void> => addRows(tx, "Link", rows);

const WORTH = { likeness: Prisma.sql`"likeness"`, score: Prisma.sql`"score"` };

/**
 * The lists of the given articles whose part holds so many links already: each with what its lowest is worth, of those that
 * may go for a better one. What the owner has decided stays; where nothing else is there, nothing has room.
 */
export async function listFullLists(
  tx: Transaction,
  articleIds: number[],
  part: ListPart,
): Promise<Map<number, number>> {
  const { max, rankedBy } = LIST_PARTS[part];
  const worth = WORTH[rankedBy];
  const rows = await query<{ id: number; lowest: number | null }>(
    tx,
    Prisma.sql`
    SELECT "fromId" AS "id", MIN(CASE WHEN "decided" IS NULL THEN ${worth} END) AS "lowest" FROM "Link"
    WHERE "fromId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)})) AND ${isOfList(part)}
    GROUP BY "fromId" HAVING COUNT(*) >= ${max}`,
  );
  return new Map(rows.map(({ id, lowest }) => [Number(id), lowest ?? Number.POSITIVE_INFINITY]));
}

/**
 * Takes the lowest link out of one part of each of the given articles' lists, to make room for a better one. None that the
 * owner has decided.
 */
export async function dropLowest(tx: Transaction, articleIds: number[], part: ListPart): Promise<void> {
  if (articleIds.length === 0) return;
  const worth = WORTH[LIST_PARTS[part].rankedBy];
  await execute(
    tx,
    Prisma.sql`
    DELETE FROM "Link" WHERE rowid IN (
      SELECT rowid FROM (
        SELECT rowid, row_number() OVER (PARTITION BY "fromId" ORDER BY ${worth}, "toId" DESC) AS "place"
        FROM "Link" WHERE "fromId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)})) AND ${isOfList(part)}
          AND "decided" IS NULL)
      WHERE "place" = 1)`,
  );
}

/** An article in another language that tells what a given one does: its translation, or of the same event. */
export type OtherTelling = { id: number; twin: number; translated: boolean };

/** Who tells in a language what the given articles tell in theirs. */
export async function listOtherTellings(
  tx: Transaction,
  articleIds: number[],
  language: string,
): Promise<OtherTelling[]> {
  const rows = await query<{ id: number; twin: number; kind: LinkKind }>(
    tx,
    Prisma.sql`SELECT l."fromId" AS "id", l."toId" AS "twin", l."kind" FROM "Link" l
      JOIN "Article" a ON a."id" = l."toId"
      WHERE l."fromId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))
        AND ${ties("piece", "event")} AND a."inLanguage" = ${language}`,
  );
  return rows.map(({ id, twin, kind }) => ({
    id: Number(id),
    twin: Number(twin),
    translated: LINK_KIND[kind].tie === "piece",
  }));
}
