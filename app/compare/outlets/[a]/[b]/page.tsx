import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comparison } from "@/components/compare/comparison";
import { OutletsHead } from "@/components/compare/outlets-head";
import { PageFrame } from "@/components/frame/page-frame";
import "../../../compare.css";
import { NothingToCompare } from "@/components/compare/nothing-to-compare";
import { t } from "@/lib/messages/t";
import { getCompareOutletsPage } from "@/lib/pages/compare/get-compare-outlets-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ a: string; b: string }>; searchParams: SearchParams };

export const generateMetadata = (): Metadata => ({
  title: t("compare.nameOutlets"),
  robots: { index: false },
});

export default async function Page({ params, searchParams }: Props) {
  const { a, b } = await params;
  const page = await getCompareOutletsPage(a, b, await searchParams);
  if (!page) notFound();
  const { frame, story, comparison } = page;
  return (
    <PageFrame frame={frame}>
      {comparison ? (
        <main id="text" className="page compare">
          <OutletsHead sides={comparison.sides} view={comparison.view} story={story} />
          <Comparison view={comparison.view} names={comparison.names} />
        </main>
      ) : (
        <NothingToCompare page={page} />
      )}
    </PageFrame>
  );
}
