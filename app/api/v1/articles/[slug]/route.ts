import { getArticleJson } from "@/lib/pages/api/get-article-json";
import { noSuchArticle } from "../no-such-article";

/** One article, by schema.org's property names. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const article = await getArticleJson((await params).slug);
  return article ? Response.json(article, { headers: { "cache-control": "no-cache" } }) : noSuchArticle();
}
