import "server-only";
import { Readable } from "node:stream";
import { getUser } from "../../accounts/current-user";
import { isUnfiltered } from "../../filters/article-filter";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { listMatchingIds } from "../../index/list-matching-ids";
import { TooCostly } from "../../index/match/filter-context";
import { nameFilter } from "../../index/name-filter";
import { exportLibrary } from "../../ingest/export/export-library";
import { t } from "../../messages/t";
import { getReader } from "../../readers/reader";

const say = (text: string, status: number) =>
  new Response(`${text}\n`, { status, headers: { "cache-control": "no-store" } });

/**
 * What a filter leaves of the library, as a file of JSON Lines for whoever is signed in, written while it is sent. The owner's decisions
 * are in the owner's only.
 */
export async function answerExport(values: QueryValues): Promise<Response> {
  const user = await getUser();
  if (!user) return say(t("exports.signInFirst"), 403);
  const reader = await getReader();
  const { filter } = await nameFilter(parseFilter(values).filter);
  try {
    const ids = isUnfiltered(filter) ? null : await listMatchingIds(filter, reader);
    return new Response(streamOf(exportLibrary(ids, { reader, owner: user.role === "owner" })), {
      headers: {
        "content-type": "application/jsonl; charset=utf-8",
        "content-disposition": 'attachment; filename="throughline.jsonl"',
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof TooCostly) return say(t("exports.tooCostly"), 422);
    throw error;
  }
}

/** Lines as the body of an answer: the next are made when the last have been sent. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  async function* bytes() {
    for await (const line of lines) yield Buffer.from(`${line}\n`);
  }
  // The two types of one stream differ only in name.
  return Readable.toWeb(Readable.from(bytes(), { objectMode: false })) as ReadableStream<Uint8Array>;
}
