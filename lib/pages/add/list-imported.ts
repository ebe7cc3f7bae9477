import "server-only";
import { library } from "../../db/client";

/** An article that an import brought, and the story that it is part of. */
export type ImportedArticle = {
  slug: string;
  headline: string;
  inLanguage: string;
  story: { slug: string; title: string; inLanguage: string; articles: number } | null;
};

/** The articles that an import added or changed, in the order in which they came. @param most how many at most */
export async function listImported(importId: number, most: number): Promise<ImportedArticle[]> {
  if (!Number.isSafeInteger(importId) || importId <= 0) return [];
  const rows = await library().article.findMany({
    where: { importId },
    select: {
      ...{ slug: true, headline: true, inLanguage: true },
      story: {
        select: { story: { select: { slug: true, title: true, inLanguage: true, articles: true } } },
      },
    },
    orderBy: { id: "asc" },
    take: most,
  });
  return rows.map(({ story, ...row }) => ({ ...row, story: story?.story ?? null }));
}
