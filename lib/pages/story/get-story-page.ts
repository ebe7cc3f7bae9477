import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { slugOf } from "../../articles/slug";
import { t } from "../../messages/t";
import { getReader } from "../../readers/reader";
import { isVisit, recordVisit } from "../../readers/visit";
import { type Frame, getFrame } from "../frame/get-frame";
import { getLastVisit, visitStory } from "./follow-story";
import { getStory, type Story } from "./get-story";
import { getStoryNotice, type StoryNotice } from "./get-story-notice";
import { storyJsonLd } from "./story-json-ld";
import { listStoryOutlets, type StoryOutlet } from "./story-outlets";

/** Everything the page of a story shows. */
export type StoryPage = {
  frame: Frame;
  metadata: Metadata;
  jsonLd: Record<string, unknown>;
  story: Story;
  /** When the reader last opened the story (ms); null for somebody who does not follow it. */
  lastVisit: number | null;
  /** The outlets to choose two from, to be compared. */
  outlets: StoryOutlet[];
  /** What the owner has just decided. */
  notice: StoryNotice | null;
};

/**
 * The page of a story; null where the library has none of this slug. Opening a followed story counts as a visit to it.
 * @param decided the number of the owner's decision that was just made, as the address has it
 */
export const getStoryPage = cache(async (slug: string, decided?: string): Promise<StoryPage | null> => {
  const story = await getStory(slugOf({ slug }));
  if (!story) return null;
  const [frame, reader] = await Promise.all([getFrame(), getReader()]);
  const lastVisit = await getLastVisit(reader, story.id);
  if (reader && lastVisit !== null && (await isVisit())) await recordVisit(visitStory(reader, story.id));
  return {
    ...{ frame, story, lastVisit },
    metadata: viewMetadata(story),
    jsonLd: storyJsonLd(story),
    outlets: listStoryOutlets(story),
    notice: frame.owner && decided ? await getStoryNotice(Number(decided)) : null,
  };
});

function viewMetadata(story: Story): Metadata {
  const { title, slug, articles, outlets, time, inLanguage } = story;
  const description = t("story.description", {
    articles: t("story.articles", { articles }),
    outlets: t("story.outlets", { outlets }),
    time: time ?? "none",
  });
  return {
    title,
    description,
    alternates: { canonical: `/story/${encodeURIComponent(slug)}` },
    openGraph: { type: "website", title, description, locale: inLanguage, siteName: "Throughline" },
  };
}
