import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { RefreshProgress } from "@/components/subscriptions/refresh-progress";
import { OwnerOnly } from "@/components/ui/owner-only";
import type { SearchParams } from "@/lib/pages/page-props";
import { getProgressPage } from "@/lib/pages/subscriptions/get-progress-page";

export const metadata: Metadata = { title: "Checking feeds", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, progress } = await getProgressPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[52rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <a href="/feeds" className="link">
            Feeds
          </a>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">Checking feeds</h1>
        {progress ? <RefreshProgress progress={progress} /> : <OwnerOnly what="check feeds" next="/feeds" />}
      </main>
    </PageFrame>
  );
}
