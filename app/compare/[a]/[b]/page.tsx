import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareHead } from "@/components/compare/compare-head";
import { Comparison } from "@/components/compare/comparison";
import { PageFrame } from "@/components/frame/page-frame";
import { slugOf } from "@/lib/articles/slug";
import { getComparison } from "@/lib/pages/compare/get-comparison";
import { nameSides } from "@/lib/pages/compare/name-sides";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { ChooseOther } from "../choose-other";
import "../../compare.css";

type Props = { params: Promise<{ a: string; b: string }> };

async function slugsOf({ params }: Props): Promise<[string, string]> {
  const { a, b } = await params;
  return [slugOf({ slug: a }), slugOf({ slug: b })];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const slugs = await slugsOf(props);
  const compared = slugs[0] === slugs[1] ? null : await getComparison(slugs);
  const title = compared ? `${compared.a.headline} / ${compared.b.headline}` : "Compare";
  // any two articles make such a page: nothing for a search engine
  return { title, robots: { index: false } };
}

export default async function ComparePage(props: Props) {
  const slugs = await slugsOf(props);
  if (slugs[0] === slugs[1]) return <ChooseOther slug={slugs[0]} twice />;
  const [compared, frame] = await Promise.all([getComparison(slugs), getFrame()]);
  if (!compared) notFound();
  const { a, b, view } = compared;
  const names = nameSides(a, b);
  return (
    <PageFrame frame={frame} reading>
      <main id="text" className="page compare">
        <CompareHead sides={[a, b]} headlines={[view.headlines.a[0], view.headlines.b[0]]} names={names} />
        <Comparison view={view} names={names} />
      </main>
    </PageFrame>
  );
}
