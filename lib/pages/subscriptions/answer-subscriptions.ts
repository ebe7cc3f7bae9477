import "server-only";
import { exportList } from "../../ingest/feeds/export-list";

/** The library's subscriptions as an OPML file, the topics of a feed as its folders. */
export async function answerSubscriptions(): Promise<Response> {
  return new Response(await exportList(), {
    headers: {
      "content-type": "text/x-opml; charset=utf-8",
      "content-disposition": 'attachment; filename="throughline.opml"',
      "cache-control": "private, no-store",
    },
  });
}
