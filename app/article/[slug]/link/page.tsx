import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionList } from "@/components/corrections/decision-list";
import { FindOtherArticle } from "@/components/corrections/find-other-article";
import { LinkKindForm } from "@/components/corrections/link-kind-form";
import { PageBelow } from "@/components/frame/page-below";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getLinkPage } from "@/lib/pages/corrections/get-link-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const generateMetadata = (): Metadata => ({
  title: t("corrections.link.title"),
  robots: { index: false },
});

export default async function Page({ params, searchParams }: Props) {
  const page = await getLinkPage((await params).slug, await searchParams);
  if (!page) notFound();
  const { frame, article, target, kinds, present, search, decisions } = page;
  return (
    <PageBelow
      frame={frame}
      above={{ href: article.href, name: article.headline }}
      title={t(present ? "corrections.link.kindHeading" : "corrections.link.heading")}
    >
      <Problem text={page.problem} />
      {!frame.owner && <OwnerOnly what={t("corrections.ownerOnly.links")} />}
      {target && (
        <LinkKindForm action={`${article.href}/links`} target={target} kinds={kinds} present={present} />
      )}
      {search && <FindOtherArticle path={`${article.href}/link`} search={search} />}
      {decisions.length > 0 && (
        <section className="mt-12">
          <h2 className="tight pb-2 font-serif text-row font-semibold">{t("corrections.decidedSoFar")}</h2>
          <DecisionList decisions={decisions} field="link" />
        </section>
      )}
    </PageBelow>
  );
}
