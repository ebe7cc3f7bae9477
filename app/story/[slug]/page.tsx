import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseOutlets } from "@/components/compare/choose-outlets";
import { UndoNotice } from "@/components/corrections/undo-notice";
import { JsonLd } from "@/components/frame/json-ld";
import { PageFrame } from "@/components/frame/page-frame";
import { MissingOutlets } from "@/components/story/missing-outlets";
import { StoryChart } from "@/components/story/story-chart";
import { StoryHeader } from "@/components/story/story-header";
import { StoryTimeline } from "@/components/story/story-timeline";
import { LibraryLink } from "@/components/ui/library-link";
import { t } from "@/lib/messages/t";
import { NOT_HERE, type SearchParams } from "@/lib/pages/page-props";
import { getStoryPage } from "@/lib/pages/story/get-story-page";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const getPage = async ({ params, searchParams }: Props) => {
  const { decided } = await searchParams;
  return getStoryPage((await params).slug, typeof decided === "string" ? decided : undefined);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? NOT_HERE;
}

export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  const { frame, story, lastVisit, outlets, notice } = page;
  return (
    <PageFrame frame={frame}>
      <JsonLd data={page.jsonLd} />
      <main id="text" className="page pt-8 pb-16">
        {notice && <UndoNotice field="story" id={notice.id} what={notice.what} headline={notice.which} />}
        <StoryHeader story={story} follows={lastVisit !== null} />
        <StoryChart story={story} />
        <StoryTimeline
          rows={story.rows}
          chapters={story.chapters}
          undated={story.undated}
          lastVisit={lastVisit}
        />
        <ChooseOutlets story={story.slug} outlets={outlets} />
        <MissingOutlets missing={story.missing} />
        {frame.user && (
          <p className="flex flex-wrap gap-x-5 pt-10 text-small">
            {frame.owner && (
              <LibraryLink href={`/story/${encodeURIComponent(story.slug)}/edit`} className="link">
                {t("story.correct")}
              </LibraryLink>
            )}
            <LibraryLink href={`/export?story=${encodeURIComponent(story.slug)}`} className="link">
              {t("story.export")}
            </LibraryLink>
          </p>
        )}
      </main>
    </PageFrame>
  );
}
