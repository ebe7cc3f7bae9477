import "server-only";
import { library, writeReaders } from "../../db/client";
import { countNewInFollowed, listNewInFollowed } from "../../db/stories/story-follows";
import { findStorySlug } from "../../stories/find-story";
import { isRightToLeft } from "../../text/normalise";
import { type ListedArticle, listArticlesById } from "../articles/list-articles";

/** Follows a story or unfollows it. Its present articles count as seen. @returns false where there is no such story */
export async function followStory(readerId: string, slug: string, follows: boolean): Promise<boolean> {
  const present = await findStorySlug(slug);
  if (present === null) return false;
  return writeReaders(async (tx) => {
    const story = await tx.story.findUnique({ where: { slug: present }, select: { id: true } });
    if (!story) return false;
    const key = { readerId, storyId: story.id };
    if (!follows) await tx.storyFollow.deleteMany({ where: key });
    else {
      const now = new Date();
      await tx.storyFollow.upsert({
        where: { readerId_storyId: key },
        create: { ...key, followedAt: now, visitedAt: now },
        update: {},
      });
    }
    return true;
  });
}

/**
 * When a reader last visited a followed story (ms): later articles are new. Never cached.
 * @returns null for somebody who does not follow it
 */
export async function getLastVisit(readerId: string | null, storyId: number): Promise<number | null> {
  if (!readerId) return null;
  const follow = await library().storyFollow.findUnique({
    where: { readerId_storyId: { readerId, storyId } },
    select: { visitedAt: true },
  });
  return follow?.visitedAt.getTime() ?? null;
}

/** Records that a reader has opened a followed story. */
export const visitStory = (readerId: string, storyId: number): Promise<void> =>
  writeReaders(async (tx) => {
    await tx.storyFollow.updateMany({ where: { readerId, storyId }, data: { visitedAt: new Date() } });
  });

/** What is new in one followed story: its newest articles, and how many there are. */
export type StoryNews = {
  slug: string;
  title: string;
  inLanguage: string;
  direction: "ltr" | "rtl";
  total: number;
  articles: ListedArticle[];
};

/** The articles named of each story on the library page. */
const MOST_NAMED = 3;

/** What is new in the stories that a reader follows, the story with the newest article first. */
export async function listStoryNews(readerId: string | null): Promise<StoryNews[]> {
  if (!readerId) return [];
  const rows = await listNewInFollowed(readerId, MOST_NAMED);
  const articles = await listArticlesById(rows.map(({ articleId }) => articleId));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const news = new Map<number, StoryNews>();
  for (const { storyId, articleId, ...story } of rows) {
    const one = news.get(storyId) ?? {
      ...{ slug: story.slug, title: story.title, inLanguage: story.inLanguage, total: story.total },
      direction: isRightToLeft(story.inLanguage) ? ("rtl" as const) : ("ltr" as const),
      articles: [],
    };
    const article = byId.get(articleId);
    if (article) one.articles.push(article);
    news.set(storyId, one);
  }
  return [...news.values()];
}

/** The stories that a reader follows, by number, with how many new articles each has. */
export const listFollowed = async (readerId: string | null): Promise<Map<number, number>> =>
  readerId ? countNewInFollowed(readerId) : new Map();
