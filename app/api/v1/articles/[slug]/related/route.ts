import { slugOf } from "@/lib/articles/slug";
import { relatedJson } from "@/lib/pages/api/related-json";
import { getArticle } from "@/lib/pages/article/get-article";
import { listRelated } from "@/lib/pages/article/list-related";
import { noSuchArticle } from "../../no-such-article";

/** The related links of an article, at most 30, in one order by score over all kinds. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const article = await getArticle(slugOf(await params));
  if (!article) return noSuchArticle();
  return Response.json(relatedJson(await listRelated(article.id)));
}
