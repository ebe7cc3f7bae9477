import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareWith } from "@/components/compare/compare-with";
import { PageFrame } from "@/components/frame/page-frame";
import { t } from "@/lib/messages/t";
import { getComparePage } from "@/lib/pages/compare/get-compare-page";

export const generateMetadata = (): Metadata => ({ title: t("compare.name"), robots: { index: false } });

export default async function Page({ params }: { params: Promise<{ a: string }> }) {
  const page = await getComparePage((await params).a);
  if (!page?.choice) notFound();
  return (
    <PageFrame frame={page.frame}>
      <CompareWith choice={page.choice} />
    </PageFrame>
  );
}
