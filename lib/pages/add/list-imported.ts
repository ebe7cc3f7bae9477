import "server-only";
import { library } from "../../db/client";

/** An article that an import brought, and the story that it is part of. */
export type ImportedArticle = {
  slug: string;
  headline: string;
  inLanguage: string;
  story: { slug: string; title: string; inLanguage: string; articles: number } | null;
};

const SELECT = {
  ...{ slug: true, headline: true, inLanguage: true },
  story: {
    select: { story: { select: { slug: true, title: true, inLanguage: true, articles: true } } },
  },
} as const;

/** The articles that an import added or changed. @param most how many at most @param order "asc": in which they came */
export async function listImported(
  importId: number,
  most: number,
  order: "asc" | "desc" = "asc",
): Promise<ImportedArticle[]> {
  if (!Number.isSafeInteger(importId) || importId <= 0) return [];
  const rows = await library().article.findMany({
    where: { importId },
    select: SELECT,
    orderBy: { id: order },
    take: most,
  });
  return rows.map(({ story, ...row }) => ({ ...row, story: story?.story ?? null }));
}

/** The most articles named that an import brought and the library had. */
const MOST_HELD = 100;

/** The articles that the job of an import brought and the library had from elsewhere: of very many the first. */
export async function listHeldBefore(importId: number): Promise<ImportedArticle[]> {
  const rows = await library().article.findMany({
    where: { jobs: { some: { job: { importId } } }, OR: [{ importId: null }, { NOT: { importId } }] },
    select: SELECT,
    orderBy: { id: "asc" },
    take: MOST_HELD,
  });
  return rows.map(({ story, ...row }) => ({ ...row, story: story?.story ?? null }));
}
