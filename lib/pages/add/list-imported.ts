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

/** The articles that an import added or changed, in the order in which they came. @param most how many at most */
export async function listImported(importId: number, most: number): Promise<ImportedArticle[]> {
  if (!Number.isSafeInteger(importId) || importId <= 0) return [];
  const rows = await library().article.findMany({
    where: { importId },
    select: SELECT,
    orderBy: { id: "asc" },
    take: most,
  });
  return rows.map(({ story, ...row }) => ({ ...row, story: story?.story ?? null }));
}

/** The articles that an import brought and the library had from elsewhere: of very many the first. */
export async function listHeldBefore(importId: number): Promise<ImportedArticle[]> {
  const rows = await library().heldBefore.findMany({
    where: { importId },
    select: { article: { select: { ...SELECT, importId: true } } },
    orderBy: { articleId: "asc" },
  });
  return rows
    .filter(({ article }) => article.importId !== importId)
    .map(({ article: { story, importId: _, ...row } }) => ({ ...row, story: story?.story ?? null }));
}
