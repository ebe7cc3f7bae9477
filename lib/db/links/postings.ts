import { MAX_CANDIDATES, type Posting, type PostingQuery } from "../../related/scoring/candidates";
import { UNKNOWN_NEARNESS } from "../../related/scoring/publication-days";
import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";

/** The day of postings whose article has no known date. */
export const NO_DAY = -1_000_000;

/** Replaces an article's postings, by which linking finds it. @param terms all terms of its profile */
export async function savePostings(
  tx: Runner,
  articleId: number,
  day: number | null,
  postings: readonly Posting[],
  terms: ArrayLike<number>,
): Promise<void> {
  await removePostings(tx, articleId, terms);
  const under = day === null ? NO_DAY : Math.floor(day);
  const rows = JSON.stringify(postings.map(({ term, weight }) => [term, weight]));
  await execute(
    tx,
    Prisma.sql`INSERT OR REPLACE INTO "Posting" ("termId", "day", "articleId", "weight")
      SELECT value ->> 0, ${under}, ${articleId}, value ->> 1 FROM json_each(${rows})`,
  );
  await execute(tx, Prisma.sql`UPDATE "Profile" SET "postedDay" = ${under} WHERE "articleId" = ${articleId}`);
}

/** Weights that differ by a smaller share than this put candidates in the same order. */
const SAME_WEIGHT = 0.15;

/** True if an article's postings are already these, on that day and with nearly the same weights. */
export async function hasPostings(
  tx: Runner,
  articleId: number,
  day: number | null,
  postings: readonly Posting[],
): Promise<boolean> {
  const under = day === null ? NO_DAY : Math.floor(day);
  const rows = JSON.stringify(postings.map(({ term, weight }) => [term, weight]));
  const [found] = await query<{ same: number }>(
    tx,
    Prisma.sql`SELECT COUNT(*) AS "same" FROM json_each(${rows}) w
      JOIN "Posting" p ON p."termId" = w.value ->> 0 AND p."day" = ${under} AND p."articleId" = ${articleId}
      JOIN "Profile" s ON s."articleId" = p."articleId" AND s."postedDay" = p."day"
      WHERE ABS(p."weight" - (w.value ->> 1)) <= 1 + ${SAME_WEIGHT} * p."weight"`,
  );
  return found?.same === postings.length;
}

/** Deletes an article's postings. @param terms all that they may have: those of its profile */
export async function removePostings(tx: Runner, articleId: number, terms: ArrayLike<number>): Promise<void> {
  const rows = await query<{ day: number | null }>(
    tx,
    Prisma.sql`SELECT "postedDay" AS "day" FROM "Profile" WHERE "articleId" = ${articleId}`,
  );
  const day = rows[0]?.day ?? null;
  if (day === null) return;
  await execute(
    tx,
    Prisma.sql`DELETE FROM "Posting" WHERE "termId" IN ${listOf(Array.from(terms))}
      AND "day" = ${day} AND "articleId" = ${articleId}`,
  );
  await execute(tx, Prisma.sql`UPDATE "Profile" SET "postedDay" = NULL WHERE "articleId" = ${articleId}`);
}

/**
 * The postings of one term, by day: of each its day, article and weight, one after another. One array for a term, for there are many
 * terms, and each array takes some memory of its own.
 */
export type TermPostings = Int32Array;
/** The numbers of one posting in TermPostings. */
export const POSTING_SIZE = 3;

/** All postings of the given terms, by term; terms without any are left out. */
export async function listPostingsOf(
  tx: Runner,
  terms: readonly number[],
): Promise<Map<number, TermPostings>> {
  const rows = await query<{ term: number; day: number; article: number; weight: number }>(
    tx,
    Prisma.sql`SELECT "termId" AS "term", "day", "articleId" AS "article", "weight" FROM "Posting"
      WHERE "termId" IN ${listOf(terms)} ORDER BY "termId", "day", "articleId"`,
  );
  const postings = new Map<number, TermPostings>();
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const term = rows[from]?.term ?? 0;
    while (to < rows.length && rows[to]?.term === term) to++;
    const packed = new Int32Array(POSTING_SIZE * (to - from));
    for (let at = from; at < to; at++) {
      const { day = 0, article = 0, weight = 0 } = rows[at] ?? {};
      packed.set([day, article, weight], POSTING_SIZE * (at - from));
    }
    postings.set(term, packed);
  }
  return postings;
}

/**
 * The articles most like one, by the sum of the products of the weights of shared terms, times nearness in time as Candidates
 * (lib/related/scoring/candidates.ts) computes it.
 * @param asks the article's heaviest terms, each with the days between which its postings are searched
 * @param day the article's day; null where nothing is known of it
 * @returns numbers of articles, best first
 */
export async function findCandidates(
  tx: Runner,
  queries: readonly PostingQuery[],
  day: number | null,
  except: number,
  most = MAX_CANDIDATES,
): Promise<number[]> {
  if (queries.length === 0) return [];
  const rows = JSON.stringify(queries.map(({ term, weight, from, to }) => [term, weight, from, to]));
  const days = Prisma.sql`ABS(s."day" - ${day})`;
  const nearness =
    day === null
      ? Prisma.sql`${UNKNOWN_NEARNESS}`
      : Prisma.sql`CASE WHEN s."day" = ${NO_DAY} THEN ${UNKNOWN_NEARNESS}
          ELSE 0.7 * EXP(-${days} / 3.0) + 0.25 * EXP(-${days} / 90.0) + 0.05 END`;
  const found = await query<{ id: number }>(
    tx,
    Prisma.sql`
    WITH asks AS MATERIALIZED (SELECT value ->> 0 AS "term", value ->> 1 AS "weight", value ->> 2 AS "from",
      value ->> 3 AS "to" FROM json_each(${rows}))
    SELECT s."id" FROM (
      SELECT p."articleId" AS "id", MIN(p."day") AS "day", SUM(p."weight" * a."weight") AS "rank"
      FROM asks a CROSS JOIN "Posting" p ON p."termId" = a."term" AND p."day" BETWEEN a."from" AND a."to"
      WHERE p."articleId" <> ${except} GROUP BY p."articleId") s
    ORDER BY s."rank" * ${nearness} DESC, s."id" LIMIT ${most}`,
  );
  return found.map(({ id }) => id);
}
