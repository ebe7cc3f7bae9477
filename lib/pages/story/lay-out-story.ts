import type { SmallPicture } from "../../articles/pictures";
import { label } from "../../messages/label";
import { formatGap, type Part, placeOn } from "./fold-time";

/** An article of a story as its page shows it, without its body. */
export type StoryArticle = {
  id: number;
  slug: string;
  headline: string;
  /** How it begins, to be shown of the first article of an event. */
  standfirst: string;
  inLanguage: string;
  language: string;
  direction: "ltr" | "rtl";
  outlet: { name: string; slug: string } | null;
  datePublished: string | null;
  day: string | null;
  /** When it was added (ms), to tell what is new since a visit. */
  addedAt: number;
  picture: SmallPicture | null;
};

/** The articles on one event, the first one first, and how many outlets carried it. */
export type StoryEvent = {
  articles: StoryArticle[];
  outlets: number;
  day: string;
  /** The comparison of the first article with the first one of another outlet; null where there is none. */
  compare: { href: string; names: readonly [string, string] } | null;
};
/** An event, or a gap in words with the moment when it begins (ms). */
export type StoryRow = { event: StoryEvent } | { silence: string; after: number };

/** One line of the chart: an outlet, with the positions of its articles on the axis in percent. */
export type Lane = { name: string; articles: number; marks: { at: number; language: number; day: string }[] };

export type Language = { name: string; articles: number };
export type Dated = StoryArticle & { order: number };

/** The languages of the articles, the most frequent first. */
export function countLanguages(articles: readonly StoryArticle[]): Language[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([name, number]) => ({ name, articles: number }))
    .sort((a, b) => b.articles - a.articles);
}

/** One line for each outlet, in the order of their first articles. */
export function drawLanes(dated: readonly Dated[], parts: readonly Part[], languages: Language[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const { outlet, order, language, day } of dated) {
    const name = outlet?.name ?? label("outletUnknown");
    const lane = lanes.get(name) ?? { name, articles: 0, marks: [] };
    lane.articles += 1;
    lane.marks.push({
      at: placeOn(parts, order),
      language: languages.findIndex((one) => one.name === language),
      day: day ?? "",
    });
    lanes.set(name, lane);
  }
  return [...lanes.values()];
}

function compareFirst(first: StoryArticle, articles: readonly StoryArticle[]): StoryEvent["compare"] {
  const other = articles.find(({ outlet }) => outlet && outlet.slug !== first.outlet?.slug);
  if (!first.outlet || !other?.outlet) return null;
  const href = `/compare/${[first, other].map(({ slug }) => encodeURIComponent(slug)).join("/")}`;
  return { href, names: [first.outlet.name, other.outlet.name] };
}

/** The events in order, with the long gaps between them. */
export function layRows(events: Dated[][], parts: readonly Part[]): StoryRow[] {
  const gaps = parts.filter(({ kind }) => kind === "gap");
  const rows: StoryRow[] = [];
  for (const articles of events) {
    const first = articles[0];
    if (!first) continue;
    while (gaps[0] && gaps[0].to <= first.order) {
      const { from, to } = gaps[0];
      rows.push({ silence: formatGap(from, to), after: from });
      gaps.shift();
    }
    const outlets = new Set(articles.map(({ outlet }) => outlet?.name ?? null)).size;
    rows.push({ event: { articles, outlets, day: first.day ?? "", compare: compareFirst(first, articles) } });
  }
  return rows;
}
