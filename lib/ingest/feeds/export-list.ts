import { library } from "../../db/client";
import { formatOpml } from "../../feeds/opml/format-opml";
import { parseWords } from "./feed-settings";

/** The library's subscriptions as OPML, the topics of a feed as its folders. */
export async function exportList(now = new Date()): Promise<string> {
  const rows = await library().feed.findMany({ orderBy: { title: "asc" } });
  const feeds = rows.map(({ url, title, homepage, topics }) => ({
    ...{ url, title, homepage, folders: parseWords(topics) },
  }));
  return formatOpml({ title: "Throughline", feeds }, now);
}
