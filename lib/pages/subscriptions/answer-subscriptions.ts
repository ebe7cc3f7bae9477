import "server-only";
import { library } from "../../db/client";
import { formatOpml } from "../../feeds/opml/format-opml";
import { parseTopics } from "../../ingest/feeds/feed-topics";

/** The library's subscriptions as an OPML file, the topics of a feed as its folders. */
export async function answerSubscriptions(): Promise<Response> {
  const rows = await library().feed.findMany({ orderBy: { title: "asc" } });
  const feeds = rows.map(({ url, title, homepage, topics }) => ({
    ...{ url, title, homepage, folders: parseTopics(topics) },
  }));
  return new Response(formatOpml({ title: "Throughline", feeds }, new Date()), {
    headers: {
      "content-type": "text/x-opml; charset=utf-8",
      "content-disposition": 'attachment; filename="throughline.opml"',
      "cache-control": "private, no-store",
    },
  });
}
