import type { NextRequest } from "next/server";
import { parseCursor } from "@/lib/filters/cursor";
import { parseFilter } from "@/lib/filters/parse-filter";
import { readAddress } from "@/lib/filters/query-values";
import { nameFilter } from "@/lib/index/name-filter";
import { listedNewsArticle } from "@/lib/pages/api/news-article";
import { listArticles } from "@/lib/pages/library/list-articles";
import { limitNotes } from "@/lib/pages/search/limit-notes";
import { getReader } from "@/lib/readers/reader";

/** The articles of a filter, one page: the same query string as the library page. `next` is the cursor of the page behind. */
export async function GET(request: NextRequest) {
  const query = request.nextUrl.searchParams;
  const values = readAddress(query);
  const asked = parseFilter(values);
  const named = await nameFilter(asked.filter);
  const list = await listArticles(named.filter, parseCursor(values.cursor), await getReader());
  const { articles, total, next } = list;
  const notes = limitNotes([
    ...asked.mistakes.map(({ message }) => message),
    ...asked.notes,
    ...named.notes,
    ...list.notes,
  ]);
  return Response.json({
    articles: articles.map(listedNewsArticle),
    total,
    next,
    ...(notes.length ? { notes } : {}),
  });
}
