import "server-only";
import { parseCursor } from "../../filters/cursor";
import type { QueryValues } from "../../filters/parse-filter";
import { getReader } from "../../readers/reader";
import { type Frame, getFrame } from "../frame/get-frame";
import { listFollowed } from "./follow-story";
import { type ListedStory, listStories, listStoriesById } from "./list-stories";

/** A story in a list: whether the reader follows it, and how many of its articles are new since the last visit. */
export type StoryEntry = ListedStory & { followed: boolean; fresh: number };

/** One page of all stories, and on the first one those that the reader follows. */
export type StoriesPage = {
  frame: Frame;
  followed: StoryEntry[];
  stories: StoryEntry[];
  total: number;
  nextHref: string | null;
};

/** The page of stories for whoever asks. */
export async function getStoriesPage(values: QueryValues): Promise<StoriesPage> {
  const cursor = parseCursor(values.cursor);
  const [list, frame, reader] = await Promise.all([listStories(cursor), getFrame(), getReader()]);
  const freshByStory = await listFollowed(reader);
  const own = cursor ? [] : await listStoriesById([...freshByStory.keys()]);
  const viewEntry = (story: ListedStory): StoryEntry => ({
    ...story,
    followed: freshByStory.has(story.id),
    fresh: freshByStory.get(story.id) ?? 0,
  });
  return {
    frame,
    followed: own.map(viewEntry),
    stories: list.stories.map(viewEntry),
    total: list.total,
    nextHref: list.next && `/stories?cursor=${list.next}`,
  };
}
