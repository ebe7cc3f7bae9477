import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionList } from "@/components/corrections/decision-list";
import { FindOtherArticle } from "@/components/corrections/find-other-article";
import { LinkKindForm } from "@/components/corrections/link-kind-form";
import { PageBelow } from "@/components/frame/page-below";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { getLinkPage } from "@/lib/pages/corrections/get-link-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Link an article by hand", robots: { index: false } };

export default async function Page({ params, searchParams }: Props) {
  const page = await getLinkPage((await params).slug, await searchParams);
  if (!page) notFound();
  const { frame, article, target, kinds, present, search, decisions } = page;
  return (
    <PageBelow
      frame={frame}
      above={{ href: article.href, name: article.headline }}
      title={present ? "What kind of link is it?" : "Link another article by hand"}
    >
      <Problem text={page.problem} />
      {!frame.owner && <OwnerOnly what="link articles by hand" />}
      {target && (
        <LinkKindForm action={`${article.href}/links`} target={target} kinds={kinds} present={present} />
      )}
      {search && <FindOtherArticle path={`${article.href}/link`} search={search} />}
      {decisions.length > 0 && (
        <section className="mt-12">
          <h2 className="tight pb-2 font-serif text-row font-semibold">Decided so far</h2>
          <DecisionList decisions={decisions} field="link" />
        </section>
      )}
    </PageBelow>
  );
}
