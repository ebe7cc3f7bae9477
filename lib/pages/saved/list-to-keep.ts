import "server-only";
import { cookies } from "next/headers";
import { library } from "../../db/client";
import { interfaceLanguage } from "../../messages/interface-language";
import { PREFERENCES_COOKIE, parsePreferences, printPreferences } from "../../readers/preferences";
import { getReader } from "../../readers/reader";
import { listShelf } from "../../readers/shelf";

/** What a browser is to keep for when there is no connection. */
export type ToKeep = {
  /** Changes when pages look otherwise, or somebody else reads: the reader, the language, and what the reader has chosen. */
  look: string;
  /** The saved articles, those last saved first; `state` changes with the article, and each day for its related links. */
  articles: { path: string; state: string }[];
};

const MOST = 200;

/** The articles on the shelf of whoever asks, for the worker that keeps them on the device (components/saved/offline-worker.ts). */
export async function answerToKeep(): Promise<Response> {
  const [reader, store] = await Promise.all([getReader(), cookies()]);
  const { ids } = await listShelf(reader, "saved", MOST);
  const rows = await library().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, updatedAt: true },
  });
  const day = new Date().toISOString().slice(0, 10);
  const preferences = parsePreferences(store.get(PREFERENCES_COOKIE)?.value);
  const toKeep: ToKeep = {
    look: `${reader} ${interfaceLanguage()} ${printPreferences(preferences)}`,
    articles: rows
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map(({ slug, updatedAt }) => ({
        path: `/article/${encodeURIComponent(slug)}`,
        state: `${updatedAt.getTime()} ${day}`,
      })),
  };
  return Response.json(toKeep, { headers: { "cache-control": "private, no-store" } });
}
