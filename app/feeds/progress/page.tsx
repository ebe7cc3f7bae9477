import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageBelow } from "@/components/frame/page-below";
import { RefreshProgress } from "@/components/subscriptions/refresh-progress";
import { LiveProgress } from "@/components/ui/live-progress";
import { OwnerOnly } from "@/components/ui/owner-only";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getProgressPage } from "@/lib/pages/subscriptions/get-progress-page";

export const generateMetadata = (): Metadata => ({
  title: t("feeds.progress.title"),
  robots: { index: false },
});

/** In seconds. */
const AGAIN = 2;

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const page = await getProgressPage(await searchParams);
  if ("report" in page) redirect(page.report);
  const { frame } = page;
  return (
    <PageBelow
      frame={frame}
      above={{ href: "/feeds", name: t("feeds.title") }}
      title={t("feeds.progress.title")}
      wide
    >
      {"told" in page ? (
        <LiveProgress again={AGAIN} told={page.told} label={t("feeds.progress.readingLabel")} done={null} />
      ) : page.progress ? (
        <RefreshProgress progress={page.progress} />
      ) : (
        <OwnerOnly what={t("feeds.ownerOnly.check")} next="/feeds" />
      )}
    </PageBelow>
  );
}
