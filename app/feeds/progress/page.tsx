import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageBelow } from "@/components/frame/page-below";
import { RefreshProgress } from "@/components/subscriptions/refresh-progress";
import { LiveProgress } from "@/components/ui/live-progress";
import { OwnerOnly } from "@/components/ui/owner-only";
import type { SearchParams } from "@/lib/pages/page-props";
import { getProgressPage } from "@/lib/pages/subscriptions/get-progress-page";

export const metadata: Metadata = { title: "Checking feeds", robots: { index: false } };

/** In seconds. */
const AGAIN = 2;

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const page = await getProgressPage(await searchParams);
  if ("report" in page) redirect(page.report);
  const { frame } = page;
  return (
    <PageBelow frame={frame} above={{ href: "/feeds", name: "Feeds" }} title="Checking feeds" wide>
      {"told" in page ? (
        <LiveProgress again={AGAIN} told={page.told} label="Read" done={null} />
      ) : page.progress ? (
        <RefreshProgress progress={page.progress} />
      ) : (
        <OwnerOnly what="check feeds" next="/feeds" />
      )}
    </PageBelow>
  );
}
