import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { StoryList } from "@/components/story/story-list";
import { NextPage } from "@/components/ui/next-page";
import type { SearchParams } from "@/lib/pages/page-props";
import { getStoriesPage } from "@/lib/pages/story/get-stories-page";

export const metadata: Metadata = {
  title: "Stories",
  description: "Runs of events that the articles of this library tell, over days or years.",
  alternates: { canonical: "/stories" },
};

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, followed, stories, total, nextHref } = await getStoriesPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[60rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Stories</h1>
        <p className="max-w-[40rem] pt-2 pb-4 font-serif text-lead text-quiet">
          Runs of events that several articles tell, over days or years. They thread themselves as articles
          come in.
        </p>
        {followed.length > 0 && (
          <section aria-labelledby="followed" className="pb-8">
            <h2 id="followed" className="label pb-1.5">
              You follow
            </h2>
            <StoryList stories={followed} buttons />
          </section>
        )}
        <section aria-labelledby="all">
          <h2 id="all" className="label pb-1.5 tabular-nums">
            {total} {total === 1 ? "story" : "stories"}
          </h2>
          <StoryList stories={stories} />
        </section>
        <NextPage href={nextHref}>More stories</NextPage>
      </main>
    </PageFrame>
  );
}
