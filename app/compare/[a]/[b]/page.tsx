import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareHead } from "@/components/compare/compare-head";
import { CompareWith } from "@/components/compare/compare-with";
import { Comparison } from "@/components/compare/comparison";
import { PageFrame } from "@/components/frame/page-frame";
import { getComparePage } from "@/lib/pages/compare/get-compare-page";
import { NOT_HERE } from "@/lib/pages/page-props";
import "../../compare.css";

type Props = { params: Promise<{ a: string; b: string }> };

const getPage = async ({ params }: Props) => {
  const { a, b } = await params;
  return getComparePage(a, b);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? NOT_HERE;
}

export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  const { frame, comparison, choice } = page;
  return (
    <PageFrame frame={frame}>
      {choice && <CompareWith choice={choice} />}
      {comparison && (
        <main id="text" className="page compare">
          <CompareHead comparison={comparison} />
          <Comparison view={comparison.view} names={comparison.names} />
        </main>
      )}
    </PageFrame>
  );
}
