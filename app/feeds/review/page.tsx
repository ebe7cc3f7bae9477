import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { FeedReview } from "@/components/subscriptions/feed-review";
import { Notice } from "@/components/ui/notice";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import type { SearchParams } from "@/lib/pages/page-props";
import { getReviewPage } from "@/lib/pages/subscriptions/get-review-page";

export const metadata: Metadata = { title: "Sort out feeds", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, failing, silent, doubled, notice, problem } = await getReviewPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[52rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <a href="/feeds" className="link">
            Feeds
          </a>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">Sort out feeds</h1>
        {frame.owner ? (
          <>
            <Notice text={notice} />
            <Problem text={problem} />
            <FeedReview failing={failing} silent={silent} doubled={doubled} />
          </>
        ) : (
          <OwnerOnly what="change feeds" next="/feeds/review" />
        )}
      </main>
    </PageFrame>
  );
}
