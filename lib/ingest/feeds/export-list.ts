import { library } from "../../db/client";
import { formatOpml } from "../../feeds/opml/format-opml";
import { parseTopics } from "./feed-topics";

/** The library's subscriptions as OPML, the topics of a feed as its folders. */
export async function exportList(now = new Date()): Promise<string> {
  const rows = await library().feed.findMany({ orderBy: { title: "asc" } });
  const feeds = rows.map(({ url, title, homepage, topics }) => ({
    ...{ url, title, homepage, folders: parseTopics(topics) },
  }));
  return formatOpml({ title: "Throughline", feeds }, now);
}
