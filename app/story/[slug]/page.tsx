import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseOutlets } from "@/components/compare/choose-outlets";
import { JsonLd } from "@/components/frame/json-ld";
import { PageFrame } from "@/components/frame/page-frame";
import { StorySilences } from "@/components/story/missing-outlets";
import { StoryChart } from "@/components/story/story-chart";
import { StoryHeader } from "@/components/story/story-header";
import { StoryTimeline } from "@/components/story/story-timeline";
import { slugOf } from "@/lib/articles/slug";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { getLastVisit, visitStory } from "@/lib/pages/story/follow-story";
import { getStory } from "@/lib/pages/story/get-story";
import { storyJsonLd } from "@/lib/pages/story/story-json-ld";
import { listStoryOutlets } from "@/lib/pages/story/story-outlets";
import { getReader } from "@/lib/readers/reader";
import { isVisit } from "@/lib/readers/visit";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await getStory(slugOf(await params));
  if (!story) return { title: "Not here" };
  const { title, slug, articles, outlets, firstDay, lastDay, inLanguage } = story;
  const time = firstDay && lastDay && firstDay !== lastDay ? `, ${firstDay} to ${lastDay}` : "";
  const description = `One story as a timeline: ${articles} articles of ${outlets} outlets${time}.`;
  return {
    title,
    description,
    alternates: { canonical: `/story/${encodeURIComponent(slug)}` },
    openGraph: { type: "website", title, description, locale: inLanguage, siteName: "Throughline" },
  };
}

export default async function StoryPage({ params }: Props) {
  const story = await getStory(slugOf(await params));
  if (!story) notFound();
  const [frame, reader] = await Promise.all([getFrame(), getReader()]);
  const lastVisit = await getLastVisit(reader, story.id);
  if (reader && lastVisit !== null && (await isVisit())) await visitStory(reader, story.id);
  return (
    <PageFrame frame={frame}>
      <JsonLd data={storyJsonLd(story)} />
      <main id="text" className="page pt-8 pb-16">
        <StoryHeader story={story} follows={lastVisit !== null} />
        <StoryChart story={story} />
        <StoryTimeline rows={story.rows} undated={story.undated} lastVisit={lastVisit} />
        <ChooseOutlets story={story.slug} outlets={listStoryOutlets(story)} />
        <StorySilences silences={story.silences} />
      </main>
    </PageFrame>
  );
}
