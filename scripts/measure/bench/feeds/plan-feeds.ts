import { bodyText } from "../../../../lib/articles/body";
import { makeArticle } from "../../generate/make-article";
import { planStory } from "../../generate/plan";
import { makeWorld } from "../../generate/world";
import { FAULTS, type Fault } from "./faults";

/** A feed of the bench. Its number is in its address. */
export type PlannedFeed = { number: number; title: string; host: string; fault: Fault | null };

export const FEEDS = 1_000;
export const ITEMS = 4;
/** Five hosts have forty feeds each, as large publishers do. */
const LARGE_HOSTS = 5;
const ON_LARGE = 200;
const SMALL_HOSTS = 245;
/** One feed in ten goes wrong; the faults take turns. */
const FAULTY = 10;

/** Linux answers on every address of 127.0.0.0/8 without setting anything up. */
const hostAt = (place: number): string => `127.1.${Math.floor(place / 200)}.${1 + (place % 200)}`;

export const FEED_HOSTS = Array.from({ length: LARGE_HOSTS + SMALL_HOSTS }, (_, place) => hostAt(place));

export const planFeeds = (): PlannedFeed[] =>
  Array.from({ length: FEEDS }, (_, number) => {
    const fault = number % FAULTY === 0 ? (FAULTS[(number / FAULTY) % FAULTS.length] ?? null) : null;
    const place = number < ON_LARGE ? number % LARGE_HOSTS : LARGE_HOSTS + (number % SMALL_HOSTS);
    return { number, title: `Feed ${number}${fault ? `, ${fault.name}` : ""}`, host: hostAt(place), fault };
  });

const escapeXml = (text: string): string =>
  text.replace(/[<&]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));

/** The texts of all feeds. What one feed has of a story its neighbours have too, as several outlets cover one event. */
export function writeFeeds(feeds: readonly PlannedFeed[], port: number): string[] {
  const world = makeWorld({ seed: 1, articles: FEEDS * ITEMS });
  return feeds.map(({ number, title, host }) => {
    const items = Array.from({ length: ITEMS }, (_, at) => {
      const article = at * FEEDS + number;
      const { article: made } = makeArticle(world, planStory(world, article), article);
      const paragraphs = bodyText(made.body).split("\n").filter(Boolean);
      return `<item><guid isPermaLink="false">${article}</guid><link>http://${host}:${port}/page/${article}</link>
        <title>${escapeXml(made.headline)}</title>${made.datePublished ? `<pubDate>${new Date(made.datePublished).toUTCString()}</pubDate>` : ""}
        <description>${escapeXml(paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join(""))}</description></item>`;
    });
    return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title>
      <link>http://${host}:${port}/</link>${items.join("")}</channel></rss>`;
  });
}
