import type { Metadata } from "next";
import { PageBelow } from "@/components/frame/page-below";
import { RefreshProgress } from "@/components/subscriptions/refresh-progress";
import { OwnerOnly } from "@/components/ui/owner-only";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getProgressPage } from "@/lib/pages/subscriptions/get-progress-page";

export const generateMetadata = (): Metadata => ({
  title: t("feeds.progress.title"),
  robots: { index: false },
});

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, progress } = await getProgressPage(await searchParams);
  return (
    <PageBelow
      frame={frame}
      above={{ href: "/feeds", name: t("feeds.title") }}
      title={t("feeds.progress.title")}
      wide
    >
      {progress ? (
        <RefreshProgress progress={progress} />
      ) : (
        <OwnerOnly what={t("feeds.ownerOnly.check")} next="/feeds" />
      )}
    </PageBelow>
  );
}
