import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { StoryList } from "@/components/story/story-list";
import { NextPage } from "@/components/ui/next-page";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getStoriesPage } from "@/lib/pages/story/get-stories-page";

export const generateMetadata = (): Metadata => ({
  title: t("story.list.title"),
  description: t("story.list.description"),
  alternates: { canonical: "/stories" },
});

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, followed, stories, total, nextHref } = await getStoriesPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[60rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("story.list.title")}</h1>
        <p className="max-w-[40rem] pt-2 pb-4 font-serif text-lead text-quiet">
          {t("story.list.introduction")}
        </p>
        {followed.length > 0 && (
          <section aria-labelledby="followed" className="pb-8">
            <h2 id="followed" className="label pb-1.5">
              {t("story.list.followed")}
            </h2>
            <StoryList stories={followed} buttons />
          </section>
        )}
        <section aria-labelledby="all">
          <h2 id="all" className="label pb-1.5 tabular-nums">
            {t("story.list.count", { stories: total })}
          </h2>
          <StoryList stories={stories} />
        </section>
        <NextPage href={nextHref}>{t("story.list.next")}</NextPage>
      </main>
    </PageFrame>
  );
}
