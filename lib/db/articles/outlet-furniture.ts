import { bodyText, parseBody } from "../../articles/body";
import { Prisma } from "../generated/client";
import { query, type Runner } from "../statements";

/** What an outlet repeats, and how many articles it had when that was found. */
export type OutletFurniture = { articles: number; runs: string[] };

/** The stored furniture of an outlet, and the number of its articles now. */
export async function getFurniture(
  tx: Runner,
  outletId: number,
): Promise<{ known: OutletFurniture | null; articles: number }> {
  const [row] = await query<{ articles: number; known: number | null; runs: string | null }>(
    tx,
    Prisma.sql`SELECT (SELECT COUNT(*) FROM "Article" WHERE "outletId" = ${outletId}) AS "articles",
        f."articles" AS "known", f."runs" AS "runs"
      FROM (SELECT 1) LEFT JOIN "OutletFurniture" f ON f."outletId" = ${outletId}`,
  );
  const runs = row?.runs ? row.runs.split("\n") : [];
  return {
    known: row && row.known !== null ? { articles: Number(row.known), runs } : null,
    articles: Number(row?.articles ?? 0),
  };
}

/** The stored furniture of the outlet of this slug. */
export async function listRepeatedRuns(runner: Runner, slug: string): Promise<string[]> {
  const row = await runner.outletFurniture.findFirst({
    where: { outlet: { slug } },
    select: { runs: true },
  });
  return row?.runs ? row.runs.split("\n") : [];
}

/** Stores what an outlet repeats. */
export async function saveFurniture(
  tx: Runner,
  outletId: number,
  { articles, runs }: OutletFurniture,
): Promise<void> {
  const row = { articles, runs: runs.join("\n") };
  await tx.outletFurniture.upsert({ where: { outletId }, create: { outletId, ...row }, update: row });
}

type BodyRow = { id: number; body: string; outletId: number | null };
const textOf = ({ id, body }: BodyRow): string => bodyText(parseBody(body, id));

/** The texts of some of an outlet's articles that are no copies of others, spread evenly over them. @param most how many at most */
export async function listOutletTexts(tx: Runner, outletId: number, most: number): Promise<string[]> {
  const ids = await query<{ id: number }>(
    tx,
    Prisma.sql`SELECT "id" FROM "Article" WHERE "outletId" = ${outletId} AND "copyOfId" IS NULL ORDER BY "id"`,
  );
  const step = Math.max(1, ids.length / most);
  const chosen = Array.from(
    { length: Math.min(most, ids.length) },
    (_, at) => ids[Math.floor(at * step)]?.id ?? 0,
  );
  const rows = await tx.article.findMany({
    where: { id: { in: chosen } },
    orderBy: { id: "asc" },
    select: { id: true, body: true, outletId: true },
  });
  return rows.map(textOf);
}

/** The texts of some articles spread evenly over the library, with their outlets. @param most how many at most */
export async function listSpreadTexts(
  tx: Runner,
  most: number,
): Promise<{ outletId: number | null; text: string }[]> {
  const rows = await query<BodyRow>(
    tx,
    Prisma.sql`SELECT "id", "body", "outletId" FROM "Article"
      WHERE "id" % MAX(1, (SELECT COUNT(*) FROM "Article") / ${most}) = 0 LIMIT ${most}`,
  );
  return rows.map((row) => ({ outletId: row.outletId, text: textOf(row) }));
}
