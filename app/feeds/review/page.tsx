import type { Metadata } from "next";
import { PageBelow } from "@/components/frame/page-below";
import { FeedReview } from "@/components/subscriptions/feed-review";
import { Notice } from "@/components/ui/notice";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getReviewPage } from "@/lib/pages/subscriptions/get-review-page";

export const generateMetadata = (): Metadata => ({ title: t("feeds.sortOut"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, failing, silent, doubled, notice, problem } = await getReviewPage(await searchParams);
  return (
    <PageBelow
      frame={frame}
      above={{ href: "/feeds", name: t("feeds.title") }}
      title={t("feeds.sortOut")}
      wide
    >
      {frame.owner ? (
        <>
          <Notice text={notice} />
          <Problem text={problem} />
          <FeedReview failing={failing} silent={silent} doubled={doubled} />
        </>
      ) : (
        <OwnerOnly what={t("feeds.ownerOnly.change")} next="/feeds/review" />
      )}
    </PageBelow>
  );
}
