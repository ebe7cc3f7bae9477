import "server-only";
import { slugOf } from "../../articles/slug";
import { library } from "../../db/client";
import { listNearStories } from "../../db/stories/story-decisions";
import type { QueryValues } from "../../filters/parse-filter";
import { MOST_NAME } from "../../ingest/corrections/decide-stories";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { getStory } from "../story/get-story";
import type { StoryArticle } from "../story/lay-out-story";
import { type ListedStory, listStoriesById } from "../story/list-stories";
import { listStoryArticles } from "../story/story-outlets";
import { readTold } from "../told";
import type { Decision } from "./list-corrections";
import { listStoryDecisions } from "./list-story-decisions";

/** Everything the page for correcting a story shows; its lists are empty for anybody but the owner. */
export type EditStoryPage = {
  frame: Frame;
  story: { title: string; href: string; inLanguage: string; direction: "ltr" | "rtl" };
  /** What is in the field of the name: the owner's name, or what was typed. */
  name: string;
  mostName: number;
  /** What was typed as the other story. */
  other: string;
  near: ListedStory[];
  articles: (StoryArticle & { chosen: boolean })[];
  decisions: Decision[];
  /** Why the last form was refused. */
  problem: string | null;
};

const MOST_NEAR = 8;
const MOST_DECISIONS = 50;

/** The page for correcting a story; null where the library has none of this slug. */
export async function getEditStoryPage(
  parameter: string,
  values: QueryValues,
): Promise<EditStoryPage | null> {
  const [story, frame] = await Promise.all([getStory(slugOf({ slug: parameter })), getFrame()]);
  if (!story) return null;
  const { id, slug, title, inLanguage, direction } = story;
  const [row, near, decisions] = await Promise.all([
    library().story.findUnique({ where: { id }, select: { name: true } }),
    frame.owner ? listNearStories(library(), id, MOST_NEAR).then(listStoriesById) : [],
    frame.owner ? listStoryDecisions(id, MOST_DECISIONS) : [],
  ]);
  const chosen = new Set([values.article ?? []].flat());
  return {
    ...{ frame, near, decisions, mostName: MOST_NAME },
    story: { title, href: `/story/${encodeURIComponent(slug)}`, inLanguage, direction },
    name: lastValue(values, "name") ?? row?.name ?? "",
    other: lastValue(values, "other") ?? "",
    articles: listStoryArticles(story).map((article) => ({
      ...article,
      chosen: chosen.has(String(article.id)),
    })),
    problem: (await readTold(values)).refused,
  };
}
