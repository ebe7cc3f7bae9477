import "server-only";
import { slugOf } from "../../articles/slug";
import { getArticle } from "../article/get-article";
import { findArticleSlug } from "../article/has-article";
import { listRelated } from "../article/list-related";
import { newsArticle } from "../article/news-article";
import { relatedJson } from "./related-json";

async function getArticleAt(slug: string) {
  const present = await findArticleSlug(slugOf({ slug }));
  return present === null ? null : getArticle(present);
}

/** An article as the API answers it; null where the library has none of this slug. */
export async function getArticleJson(slug: string): Promise<object | null> {
  const article = await getArticleAt(slug);
  return article && newsArticle(article);
}

/** The related links of an article as the API answers them; null where the library has none of this slug. */
export async function getRelatedJson(slug: string): Promise<object | null> {
  const article = await getArticleAt(slug);
  return article && relatedJson(await listRelated(article.id));
}
