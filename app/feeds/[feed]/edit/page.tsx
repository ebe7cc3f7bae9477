import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBelow } from "@/components/frame/page-below";
import { FeedSettings } from "@/components/subscriptions/feed-settings";
import { ItemProblems } from "@/components/subscriptions/item-problems";
import { Notice } from "@/components/ui/notice";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getFeedPage } from "@/lib/pages/subscriptions/get-feed-page";

type Props = { params: Promise<{ feed: string }>; searchParams: SearchParams };

export const generateMetadata = (): Metadata => ({
  title: t("feeds.settings.title"),
  robots: { index: false },
});

export default async function Page({ params, searchParams }: Props) {
  const page = await getFeedPage((await params).feed, await searchParams);
  if (!page) notFound();
  const { frame, form, items, notice, problem } = page;
  return (
    <PageBelow
      frame={frame}
      above={{ href: "/feeds", name: t("feeds.title") }}
      title={t("feeds.settings.title")}
    >
      {form ? (
        <>
          <Notice text={notice} />
          <Problem text={problem} />
          <FeedSettings form={form} />
          <ItemProblems items={items} />
        </>
      ) : (
        <OwnerOnly what={t("feeds.ownerOnly.change")} next="/feeds" />
      )}
    </PageBelow>
  );
}
