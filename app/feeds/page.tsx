import type { Metadata } from "next";
import { ImportedArticles } from "@/components/add/imported-articles";
import { PageFrame } from "@/components/frame/page-frame";
import { FeedList } from "@/components/subscriptions/feed-list";
import { SubscribeForms } from "@/components/subscriptions/subscribe-forms";
import { Notice } from "@/components/ui/notice";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getFeedsPage } from "@/lib/pages/subscriptions/get-feeds-page";

export const generateMetadata = (): Metadata => ({ title: t("feeds.title"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, feeds, typed, notice, imported, problem, full } = await getFeedsPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[52rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("feeds.title")}</h1>
        {frame.owner ? (
          <>
            <Notice text={notice}>
              <ImportedArticles articles={imported} />
            </Notice>
            <Problem text={problem} />
            <Problem text={full} />
            <SubscribeForms typed={typed} />
            <FeedList feeds={feeds} />
          </>
        ) : (
          <OwnerOnly what={t("feeds.ownerOnly.subscribe")} next="/feeds" />
        )}
      </main>
    </PageFrame>
  );
}
