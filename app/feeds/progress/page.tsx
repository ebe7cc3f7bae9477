import type { Metadata } from "next";
import { PageBelow } from "@/components/frame/page-below";
import { RefreshProgress } from "@/components/subscriptions/refresh-progress";
import { OwnerOnly } from "@/components/ui/owner-only";
import type { SearchParams } from "@/lib/pages/page-props";
import { getProgressPage } from "@/lib/pages/subscriptions/get-progress-page";

export const metadata: Metadata = { title: "Checking feeds", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, progress } = await getProgressPage(await searchParams);
  return (
    <PageBelow frame={frame} above={{ href: "/feeds", name: "Feeds" }} title="Checking feeds" wide>
      {progress ? <RefreshProgress progress={progress} /> : <OwnerOnly what="check feeds" next="/feeds" />}
    </PageBelow>
  );
}
