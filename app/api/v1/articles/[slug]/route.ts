import { slugOf } from "@/lib/articles/slug";
import { newsArticle } from "@/lib/pages/api/news-article";
import { getArticle } from "@/lib/pages/article/get-article";
import { noSuchArticle } from "../no-such-article";

/** One article, by schema.org's property names. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const article = await getArticle(slugOf(await params));
  return article ? Response.json(newsArticle(article)) : noSuchArticle();
}
