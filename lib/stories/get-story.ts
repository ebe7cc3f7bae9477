import "server-only";
import { formatArticleDay } from "../articles/format-date";
import { library } from "../db/client";
import { type Beside, countBeside, listOneEvent, listStoryNames } from "../db/story-pages";
import { cachedByVersion } from "../db/versioned-cache";
import { languageName } from "../text/language-name";
import { isRightToLeft } from "../text/normalise";
import { foldTime, formatSilence, type Part, placeOn } from "./fold-time";
import { groupEvents } from "./group-events";
import { listSilences, type Silences } from "./silences";

/** An article of a story, as its page shows it. Bodies are never read. */
export type StoryArticle = {
  id: number;
  slug: string;
  headline: string;
  inLanguage: string;
  language: string;
  direction: "ltr" | "rtl";
  outlet: { name: string; slug: string } | null;
  datePublished: string | null;
  day: string | null;
  /** Milliseconds: for what is new since a visit. */
  addedAt: number;
};

/** What came at one time: tellings of one event, the first of them first, and how many outlets carried it. */
export type StoryEvent = { articles: StoryArticle[]; outlets: number; day: string };
/** An event, or a silence in words with the moment at which it begins (ms). */
export type StoryRow = { event: StoryEvent } | { silence: string; after: number };

/** One line of the picture: an outlet, with where its articles stand on the axis (hundredths of its width). */
export type Lane = { name: string; articles: number; marks: { at: number; language: number; day: string }[] };

/** A story as its page shows it. */
export type Story = {
  id: number;
  slug: string;
  title: string;
  /** Whose headline the title is. */
  titledBy: string | null;
  inLanguage: string;
  direction: "ltr" | "rtl";
  articles: number;
  outlets: number;
  firstDay: string | null;
  lastDay: string | null;
  names: { name: string; href: string }[];
  parts: (Part & { words: string })[];
  lanes: Lane[];
  languages: { name: string; articles: number }[];
  rows: StoryRow[];
  undated: StoryArticle[];
  silences: Silences;
};

const SELECT = {
  id: true,
  slug: true,
  headline: true,
  inLanguage: true,
  datePublished: true,
  publishedAt: true,
  addedAt: true,
  outlet: { select: { name: true, slug: true } },
} as const;

type Dated = StoryArticle & { order: number };
const DAY_MS = 86_400_000;
const MOST_NAMES = 6;

/** The story of a slug, or null where the library has none. */
export function getStory(slug: string): Promise<Story | null> {
  return cachedByVersion(`story ${slug}`, async () => {
    const row = await library().story.findUnique({
      where: { slug },
      select: {
        ...{ id: true, slug: true, title: true, inLanguage: true, articles: true, outlets: true },
        members: { select: { article: { select: SELECT } } },
      },
    });
    if (!row) return null;
    const { members, ...fields } = row;
    const all = members.map(({ article: { publishedAt, addedAt, outlet, ...article } }) => ({
      ...{ ...article, outlet, addedAt: addedAt.getTime(), order: publishedAt?.getTime() ?? null },
      language: languageName(article.inLanguage),
      direction: isRightToLeft(article.inLanguage) ? ("rtl" as const) : ("ltr" as const),
      day: article.datePublished && formatArticleDay(article.datePublished),
    }));
    const dated = all
      .flatMap(({ order, ...article }): Dated[] => (order === null ? [] : [{ ...article, order }]))
      .sort((a, b) => a.order - b.order || a.id - b.id);
    const undated = all.filter(({ order }) => order === null).sort((a, b) => a.id - b.id);
    const parts = foldTime(dated.map(({ order }) => order));
    const periods = parts
      .filter(({ kind }) => kind === "stretch")
      .map(({ from, to }) => ({ from: startOfDay(from), to: startOfDay(to) + DAY_MS - 1 }));
    const [linked, beside, names] = await Promise.all([
      listOneEvent(dated.map(({ id }) => id)),
      periods.length ? countBeside(row.id, periods) : Promise.resolve<Beside[]>([]),
      listStoryNames(row.id, MOST_NAMES),
    ]);
    const languages = countLanguages(all);
    return {
      ...fields,
      titledBy: all.find(({ headline }) => headline === row.title)?.outlet?.name ?? null,
      direction: isRightToLeft(row.inLanguage) ? "rtl" : "ltr",
      firstDay: dated[0]?.day ?? null,
      lastDay: dated.at(-1)?.day ?? null,
      names: names.map(({ type, slug: named, name }) => ({
        name,
        href: `/?${type}=${encodeURIComponent(named)}`,
      })),
      parts: parts.map((part) => ({ ...part, words: formatSilence(part.from, part.to) })),
      lanes: drawLanes(dated, parts, languages),
      languages,
      rows: layRows(groupEvents(dated, linked), parts),
      undated,
      silences: listSilences(all, beside),
    };
  });
}

const startOfDay = (order: number): number => order - (((order % DAY_MS) + DAY_MS) % DAY_MS);

const OUTLET_UNKNOWN = "Outlet not known";

/** The languages of the articles, the most frequent first. */
function countLanguages(articles: readonly StoryArticle[]): Story["languages"] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([name, number]) => ({ name, articles: number }))
    .sort((a, b) => b.articles - a.articles);
}

/** One line for each outlet, in the order in which they came to the story. */
function drawLanes(dated: readonly Dated[], parts: readonly Part[], languages: Story["languages"]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const { outlet, order, language, day } of dated) {
    const name = outlet?.name ?? OUTLET_UNKNOWN;
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

/** The events in their order, with the long silences between them. */
function layRows(events: Dated[][], parts: readonly Part[]): StoryRow[] {
  const gaps = parts.filter(({ kind }) => kind === "gap");
  const rows: StoryRow[] = [];
  for (const articles of events) {
    const first = articles[0];
    if (!first) continue;
    while (gaps[0] && gaps[0].to <= first.order) {
      const { from, to } = gaps[0];
      rows.push({ silence: formatSilence(from, to), after: from });
      gaps.shift();
    }
    const outlets = new Set(articles.map(({ outlet }) => outlet?.name ?? OUTLET_UNKNOWN)).size;
    rows.push({ event: { articles, outlets, day: first.day ?? "" } });
  }
  return rows;
}
