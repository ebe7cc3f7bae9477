import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { library } from "../../db/client";
import { countAddedSince, listStoriesInNews, type StoryInNewsRow } from "../../db/stories/stories-in-news";
import { cachedByVersion } from "../../db/versioned-cache";
import { NO_FILTER } from "../../filters/article-filter";
import type { Facet } from "../../filters/facets";
import { acceptedLanguages } from "../../messages/accepted-languages";
import { interfaceLanguage, interfaceLocale } from "../../messages/interface-language";
import { t } from "../../messages/t";
import { listBegun } from "../../readers/position";
import { getReader } from "../../readers/reader";
import { listMarks } from "../../readers/shelf";
import { type Chosen, chooseEdition } from "../../stories/choose-edition";
import { topicLabel } from "../../topics/subjects";
import { type ListedArticle, listArticles, listArticlesById } from "../articles/list-articles";
import { type ListPart, viewList } from "../articles/list-view";
import { type Frame, getFrame } from "../frame/get-frame";
import { countSamples } from "../library/count-samples";
import { listFacets } from "../rail/list-facets";
import { listFollowed } from "../story/follow-story";
import type { StoryEntry } from "../story/get-stories-page";
import { getStory, type Story } from "../story/get-story";
import { listStoriesById } from "../story/list-stories";
import { NEWS_SPAN, type OtherTellings, type Told, viewOthers, viewTold } from "./view-lead";

/** A story that leads today: its name, why it is there, and what it is told by. */
export type EditionStory = Pick<Story, "slug" | "title" | "inLanguage" | "direction" | "lanes" | "parts"> &
  Told & {
    /** "9 outlets in two days". */
    why: string[];
    isFollowed: boolean;
  };

/** The story that leads, with what others tell of it. */
export type LeadingStory = EditionStory & OtherTellings;

/** An article to go on reading, with the share that is read, in percent. */
export type Begun = Pick<ListedArticle, "slug" | "headline" | "inLanguage" | "direction" | "outletName"> & {
  percent: number;
};

/** Everything that the front page shows. */
export type EditionPage = {
  frame: Frame;
  /** The day of the edition. */
  day: { iso: string; words: string };
  articles: number;
  /** "12 new since yesterday"; null where all of the library did, or none. */
  fresh: string | null;
  /** The subjects that most articles are on. */
  subjects: { slug: string; name: string }[];
  lead: LeadingStory | null;
  more: EditionStory[];
  followed: StoryEntry[];
  /** Articles that the reader has begun and not read to the end. */
  begun: Begun[];
  newest: ListPart[];
  samples: number;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Stories among which the leading ones are chosen. */
const MOST_WEIGHED = 300;
/** More new articles than these are not counted one by one. */
const MOST_COUNTED = 1_000;
const MOST_NEWEST = 12;
const MOST_BEGUN = 4;
const MOST_SUBJECTS = 8;
const MOST_LANGUAGES = 3;
/** One leads, three stand under it. */
const STORIES = 4;

/** The front page for whoever asks. */
export const getEditionPage = cache(async (): Promise<EditionPage> => {
  const [frame, reader, asked] = await Promise.all([getFrame(), getReader(), headers()]);
  const { subjects, held } = await listValues();
  // Those that the library has, and few: what is made for them is kept.
  const wanted = acceptedLanguages(asked.get("accept-language"))
    .filter((language) => held.includes(language))
    .slice(0, MOST_LANGUAGES);
  const languages = wanted.length > 0 ? wanted : [interfaceLanguage()];
  // To the hour, so that what is made once serves all who come in it.
  const now = Math.floor(Date.now() / HOUR_MS) * HOUR_MS;
  const [counts, followedFresh, stories, samples] = await Promise.all([
    countNew(now),
    listFollowed(reader),
    listInNews(),
    countSamples(),
  ]);
  const chosen = chooseEdition(stories, {
    ...{ now, day: dayNumber(now), followed: new Set(followedFresh.keys()), most: STORIES },
  });
  const [first, ...rest] = chosen;
  const [lead, more, followed, newest, begun] = await Promise.all([
    first ? viewLead(first, stories, languages) : null,
    Promise.all(rest.map((one) => viewStory(one, stories, languages))),
    listStoriesById([...followedFresh.keys()]),
    listNewest(reader, languages),
    viewBegun(reader),
  ]);
  return {
    ...{ frame, lead, newest, begun, subjects, samples },
    more: more.filter((story) => story !== null),
    ...counts,
    followed: followed.map((story) => ({
      ...story,
      followed: true,
      fresh: followedFresh.get(story.id) ?? 0,
    })),
  };
});

const listInNews = (): Promise<StoryInNewsRow[]> =>
  cachedByVersion("stories in news", () => listStoriesInNews(MOST_WEIGHED, NEWS_SPAN));

/** The number of the day where the server is. */
const dayNumber = (now: number): number =>
  Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / DAY_MS);

function viewDay(now: number): EditionPage["day"] {
  const day = new Date(dayNumber(now) * DAY_MS);
  const words = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: "full", timeZone: "UTC" }).format(
    day,
  );
  return { iso: day.toISOString().slice(0, 10), words };
}

/** The day; how many articles there are, and how many came in since the same hour of yesterday. */
const countNew = (now: number): Promise<Pick<EditionPage, "day" | "articles" | "fresh">> =>
  cachedByVersion(`new since ${now}`, async () => {
    const [{ articles }, fresh] = await Promise.all([
      library().libraryState.findUniqueOrThrow({ where: { id: 1 }, select: { articles: true } }),
      countAddedSince(now - DAY_MS, MOST_COUNTED),
    ]);
    const day = viewDay(now);
    if (fresh === 0 || fresh === articles) return { day, articles, fresh: null };
    return {
      ...{ day, articles },
      fresh: t(fresh < MOST_COUNTED ? "edition.fresh" : "edition.freshOver", { count: fresh }),
    };
  });

async function viewStory(
  { id, isFollowed, hasNews }: Chosen,
  stories: readonly StoryInNewsRow[],
  languages: readonly string[],
): Promise<EditionStory | null> {
  const row = stories.find((story) => story.id === id);
  if (!row) return null;
  const [story, told] = await Promise.all([getStory(row.slug), viewTold(id, languages)]);
  if (!story || !told) return null;
  const { slug, title, inLanguage, direction, lanes, parts, lastDay } = story;
  return {
    ...{ slug, title, inLanguage, direction, lanes, parts, isFollowed, ...told },
    why: [
      row.outlets > 1 ? t("edition.outletsInTwoDays", { outlets: row.outlets }) : "",
      isFollowed && hasNews ? t("edition.youFollow") : "",
      lastDay ?? "",
    ].filter(Boolean),
  };
}

async function viewLead(
  chosen: Chosen,
  stories: readonly StoryInNewsRow[],
  languages: readonly string[],
): Promise<LeadingStory | null> {
  const [story, others] = await Promise.all([
    viewStory(chosen, stories, languages),
    viewOthers(chosen.id, languages),
  ]);
  return story && { ...story, ...others };
}

/** The subjects that most articles are on, and the languages that the library has. */
const listValues = (): Promise<Pick<EditionPage, "subjects"> & { held: string[] }> =>
  cachedByVersion("edition values", async () => {
    const lists = await listFacets(NO_FILTER, null);
    const valuesOf = (name: Facet) => lists.find(({ facet }) => facet === name)?.values ?? [];
    return {
      subjects: valuesOf("topic")
        .filter(({ code }) => code !== null)
        .slice(0, MOST_SUBJECTS)
        .map((topic) => ({ slug: topic.value, name: topicLabel(topic) })),
      held: valuesOf("language").map(({ value }) => value.split("-")[0] ?? value),
    };
  });

async function viewBegun(reader: string | null): Promise<Begun[]> {
  const percents = await listBegun(reader, MOST_BEGUN);
  const articles = await listArticlesById([...percents.keys()]);
  return articles.map(({ id, slug, headline, inLanguage, direction, outletName }) => ({
    ...{ slug, headline, inLanguage, direction, outletName },
    percent: percents.get(id) ?? 0,
  }));
}

/** The newest articles, those in the reader's languages first. */
async function listNewest(reader: string | null, languages: readonly string[]): Promise<ListPart[]> {
  const { groups } = await listArticles(NO_FILTER, null, reader);
  const isOwn = ({ lead }: (typeof groups)[number]) =>
    languages.includes(lead.inLanguage.split("-")[0] ?? "");
  const first = [...groups.filter(isOwn), ...groups.filter((group) => !isOwn(group))].slice(0, MOST_NEWEST);
  const ids = first.flatMap(({ lead, others }) => [lead, ...others].map(({ id }) => id));
  return viewList(first, { marks: await listMarks(reader, ids) }, t("edition.newest"));
}
