import "server-only";
import { bodyText, parseBody } from "../../articles/body";
import { listBodiesById } from "../../db/articles/listed-rows";
import { type FoundText, markArticle } from "../../filters/marked-text";
import type { ArticleList } from "./list-articles";

/** What the articles of a page show to the words that were searched for, by number; none where no words were. */
export async function listFoundTexts({
  articles,
  sought,
}: Pick<ArticleList, "articles" | "sought">): Promise<ReadonlyMap<number, FoundText>> {
  if (sought.length === 0 || articles.length === 0) return new Map();
  const bodies = await listBodiesById(articles.map(({ id }) => id));
  return new Map(
    articles.map(({ id, headline, abstract }) => {
      const body = bodies.get(id);
      const text = body ? bodyText(parseBody(body, id)) : "";
      return [id, markArticle({ headline, abstract, text }, sought)];
    }),
  );
}
