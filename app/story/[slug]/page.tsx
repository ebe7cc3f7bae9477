import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseOutlets } from "@/components/compare/choose-outlets";
import { JsonLd } from "@/components/frame/json-ld";
import { PageFrame } from "@/components/frame/page-frame";
import { MissingOutlets } from "@/components/story/missing-outlets";
import { StoryChart } from "@/components/story/story-chart";
import { StoryHeader } from "@/components/story/story-header";
import { StoryTimeline } from "@/components/story/story-timeline";
import { NOT_HERE } from "@/lib/pages/page-props";
import { getStoryPage } from "@/lib/pages/story/get-story-page";

type Props = { params: Promise<{ slug: string }> };

const getPage = async ({ params }: Props) => getStoryPage((await params).slug);

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? NOT_HERE;
}

export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  const { frame, story, lastVisit, outlets } = page;
  return (
    <PageFrame frame={frame}>
      <JsonLd data={page.jsonLd} />
      <main id="text" className="page pt-8 pb-16">
        <StoryHeader story={story} follows={lastVisit !== null} />
        <StoryChart story={story} />
        <StoryTimeline rows={story.rows} undated={story.undated} lastVisit={lastVisit} />
        <ChooseOutlets story={story.slug} outlets={outlets} />
        <MissingOutlets missing={story.missing} />
      </main>
    </PageFrame>
  );
}
