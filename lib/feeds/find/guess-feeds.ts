import { parseUrl } from "../../text/parse-url";

/** Where publishing systems have their feeds, the most widespread first; a query stands for itself. */
const AT_ROOT = [
  ...["feed", "rss.xml", "feed.xml", "atom.xml", "rss", "index.xml", "feed.json", "feed/", "rss/", "atom"],
  ...["feeds/posts/default", "index.rdf", "rss.php", "?feed=rss2", "blog/feed", "news/feed", "en/rss.xml"],
];
/** The same of a section. */
const IN_SECTION = ["feed", "rss.xml", "index.xml", "feed.xml", "atom.xml", "rss"];

/**
 * Addresses at which a site usually has a feed, to be tried in this order: that of the section first, if the page is one.
 * @param url any page of the site
 */
export function guessFeeds(url: string): string[] {
  if (!parseUrl(url)) return [];
  const { origin, pathname } = new URL(url);
  if (!/^https?:/.test(origin)) return [];
  const section = pathname.replace(/\/[^/]*\.[^/]*$/, "/").replace(/\/*$/, "/");
  const inSection = section === "/" ? [] : IN_SECTION.map((path) => `${origin}${section}${path}`);
  return [...new Set([...inSection, ...AT_ROOT.map((path) => `${origin}/${path}`)])];
}
