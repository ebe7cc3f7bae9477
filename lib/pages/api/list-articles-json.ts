import "server-only";
import { parseCursor } from "../../filters/cursor";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { nameFilter } from "../../index/name-filter";
import { sayProblems } from "../../index/say-problem";
import { getReader } from "../../readers/reader";
import { listedNewsArticle } from "../article/news-article";
import { listArticles } from "../articles/list-articles";
import { limitNotes } from "../search/limit-notes";

/** One page of the articles that match a filter, as the API answers it. `next` is the cursor of the next page. */
export async function listArticlesJson(values: QueryValues): Promise<object> {
  const asked = parseFilter(values);
  const named = await nameFilter(asked.filter);
  const list = await listArticles(named.filter, parseCursor(values.cursor), await getReader());
  const notes = limitNotes([...sayProblems(asked), ...named.notes, ...list.notes]);
  return {
    articles: list.articles.map(listedNewsArticle),
    total: list.total,
    next: list.next,
    ...(notes.length ? { notes } : {}),
  };
}
