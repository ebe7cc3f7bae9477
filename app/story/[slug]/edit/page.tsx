import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionList } from "@/components/corrections/decision-list";
import { StoryForms } from "@/components/corrections/story-forms";
import { PageBelow } from "@/components/frame/page-below";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getEditStoryPage } from "@/lib/pages/corrections/get-edit-story-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const generateMetadata = (): Metadata => ({
  title: t("corrections.story.title"),
  robots: { index: false },
});

export default async function Page({ params, searchParams }: Props) {
  const page = await getEditStoryPage((await params).slug, await searchParams);
  if (!page) notFound();
  const { frame, story, decisions } = page;
  return (
    <PageBelow
      frame={frame}
      above={{ href: story.href, name: story.title }}
      title={t("corrections.story.heading")}
    >
      <Problem text={page.problem} />
      {frame.owner ? <StoryForms page={page} /> : <OwnerOnly what={t("corrections.ownerOnly.stories")} />}
      {decisions.length > 0 && (
        <section className="mt-12">
          <h2 className="tight pb-2 font-serif text-row font-semibold">{t("corrections.decidedSoFar")}</h2>
          <DecisionList decisions={decisions} field="story" />
        </section>
      )}
    </PageBelow>
  );
}
