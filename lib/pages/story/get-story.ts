import "server-only";
import { smallOf } from "../../articles/pictures";
import { type KeptPicture, listLeadPictures } from "../../db/articles/pictures";
import { library } from "../../db/client";
import {
  type Beside,
  countBeside,
  listNamesByArticle,
  listOneEvent,
  listStoryNames,
} from "../../db/stories/story-pages";
import { cachedByVersion } from "../../db/versioned-cache";
import { NO_FILTER, onlyValue } from "../../filters/article-filter";
import { type FeedLink, listFeeds } from "../../filters/feed-filter";
import { groupEvents } from "../../stories/group-events";
import { cutPhrase } from "../../text/cut-phrase";
import { languageName } from "../../text/language-name";
import { isRightToLeft } from "../../text/normalise";
import { formatKnownDay } from "../known-day";
import { type Chapter, layChapters, partAtPauses } from "./chapters";
import { foldTime, formatGap, type Part } from "./fold-time";
import { formatRange } from "./format-range";
import {
  countLanguages,
  type Dated,
  drawLanes,
  type Lane,
  type Language,
  layRows,
  type StoryArticle,
  type StoryRow,
} from "./lay-out-story";
import { listMissing, type MissingOutlets } from "./missing-outlets";

/** A story as its page shows it. */
export type Story = {
  id: number;
  slug: string;
  title: string;
  inLanguage: string;
  direction: "ltr" | "rtl";
  articles: number;
  outlets: number;
  firstDay: string | null;
  lastDay: string | null;
  /** From the first day to the last. */
  time: string | null;
  names: { name: string; href: string }[];
  parts: (Part & { words: string })[];
  lanes: Lane[];
  languages: Language[];
  rows: StoryRow[];
  /** The rows in chapters; none for a story that can be taken in at once. */
  chapters: Chapter[];
  undated: StoryArticle[];
  missing: MissingOutlets;
  /** Its articles as they come in. */
  feeds: FeedLink[];
};

const SELECT = {
  id: true,
  slug: true,
  headline: true,
  abstract: true,
  excerpt: true,
  inLanguage: true,
  datePublished: true,
  inferredDate: true,
  publishedAt: true,
  addedAt: true,
  outlet: { select: { name: true, slug: true } },
} as const;

const DAY_MS = 86_400_000;
const MOST_NAMES = 6;
const STANDFIRST_LENGTH = 180;

const readStory = (slug: string) =>
  library().story.findUnique({
    where: { slug },
    select: {
      ...{ id: true, slug: true, title: true, inLanguage: true, articles: true, outlets: true },
      members: { select: { article: { select: SELECT } } },
    },
  });
type Row = NonNullable<Awaited<ReturnType<typeof readStory>>>;

const viewMember = (
  { article: { publishedAt, addedAt, abstract, excerpt, ...article } }: Row["members"][number],
  pictures: ReadonlyMap<number, KeptPicture>,
) => ({
  ...{ ...article, addedAt: addedAt.getTime(), order: publishedAt?.getTime() ?? null },
  standfirst: cutPhrase(abstract ?? excerpt, STANDFIRST_LENGTH),
  language: languageName(article.inLanguage),
  direction: isRightToLeft(article.inLanguage) ? ("rtl" as const) : ("ltr" as const),
  day: formatKnownDay(article),
  picture: viewPicture(pictures.get(article.id)),
});

const viewPicture = (picture: KeptPicture | undefined) => (picture ? smallOf(picture) : null);

const startOfDay = (order: number): number => order - (((order % DAY_MS) + DAY_MS) % DAY_MS);

/** The stretches of days with articles, in ms, both ends included. */
const listPeriods = (parts: readonly Part[]) =>
  parts
    .filter(({ kind }) => kind === "stretch")
    .map(({ from, to }) => ({ from: startOfDay(from), to: startOfDay(to) + DAY_MS - 1 }));

/** The story of a slug, or null where the library has none. */
export function getStory(slug: string): Promise<Story | null> {
  return cachedByVersion(`story ${slug}`, async () => {
    const row = await readStory(slug);
    return row && viewStory(row);
  });
}

async function viewStory({ members, ...row }: Row): Promise<Story> {
  const pictures = await listLeadPictures(members.map(({ article }) => article.id));
  const all = members.map((member) => viewMember(member, pictures));
  const dated = all
    .flatMap(({ order, ...article }): Dated[] => (order === null ? [] : [{ ...article, order }]))
    .sort((a, b) => a.order - b.order || a.id - b.id);
  const parts = foldTime(dated.map(({ order }) => order));
  const periods = listPeriods(parts);
  const [linked, beside, names] = await Promise.all([
    listOneEvent(dated.map(({ id }) => id)),
    periods.length ? countBeside(row.id, periods) : Promise.resolve<Beside[]>([]),
    listStoryNames(row.id, MOST_NAMES),
  ]);
  const [firstDay, lastDay] = [dated[0]?.day ?? null, dated.at(-1)?.day ?? null];
  const languages = countLanguages(all);
  const events = groupEvents(dated, linked);
  const rows = layRows(events, parts);
  const chapterEvents = events.map((articles) => ({
    articles: articles.map(({ id }) => id),
    order: articles[0]?.order ?? 0,
  }));
  const isLong = partAtPauses(chapterEvents).length > 1;
  return {
    ...row,
    direction: isRightToLeft(row.inLanguage) ? "rtl" : "ltr",
    firstDay,
    lastDay,
    time: formatRange(firstDay, lastDay),
    names: names.map(({ type, slug, name }) => ({
      name,
      href: `/library?${type}=${encodeURIComponent(slug)}`,
    })),
    parts: parts.map((part) => ({ ...part, words: formatGap(part.from, part.to) })),
    lanes: drawLanes(dated, parts, languages),
    languages,
    rows,
    chapters: isLong ? layChapters(chapterEvents, rows, await listNamesByArticle(row.id)) : [],
    undated: all.filter(({ order }) => order === null).sort((a, b) => a.id - b.id),
    missing: listMissing(all, beside),
    feeds: listFeeds(onlyValue(NO_FILTER, "story", row.slug)),
  };
}
