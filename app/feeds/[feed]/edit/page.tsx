import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/frame/page-frame";
import { FeedSettings } from "@/components/subscriptions/feed-settings";
import { ItemProblems } from "@/components/subscriptions/item-problems";
import { Notice } from "@/components/ui/notice";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import type { SearchParams } from "@/lib/pages/page-props";
import { getFeedPage } from "@/lib/pages/subscriptions/get-feed-page";

type Props = { params: Promise<{ feed: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Settings of a feed", robots: { index: false } };

export default async function Page({ params, searchParams }: Props) {
  const page = await getFeedPage((await params).feed, await searchParams);
  if (!page) notFound();
  const { frame, form, items, notice, problem } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <a href="/feeds" className="link">
            Feeds
          </a>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">Settings of a feed</h1>
        {form ? (
          <>
            <Notice text={notice} />
            <Problem text={problem} />
            <FeedSettings form={form} />
            <ItemProblems items={items} />
          </>
        ) : (
          <OwnerOnly what="change feeds" next="/feeds" />
        )}
      </main>
    </PageFrame>
  );
}
