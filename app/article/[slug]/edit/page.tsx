import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CopiesForm } from "@/components/corrections/copies-form";
import { CorrectionForm } from "@/components/corrections/correction-form";
import { DecisionList } from "@/components/corrections/decision-list";
import { PageBelow } from "@/components/frame/page-below";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getEditArticlePage } from "@/lib/pages/corrections/get-edit-article-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const generateMetadata = (): Metadata => ({
  title: t("corrections.article.title"),
  robots: { index: false },
});

export default async function Page({ params, searchParams }: Props) {
  const page = await getEditArticlePage((await params).slug, await searchParams);
  if (!page) notFound();
  const { frame, articleHref, form, corrections } = page;
  return (
    <PageBelow
      frame={frame}
      above={{ href: articleHref, name: form.headline }}
      title={t("corrections.article.heading")}
    >
      <Problem text={page.problem} />
      {frame.owner ? (
        <>
          <CorrectionForm action={`${articleHref}/correct`} form={form} subjects={page.subjects} />
          {corrections.length > 0 && (
            <section className="mt-12">
              <h2 className="tight pb-2 font-serif text-row font-semibold">{t("corrections.editedSoFar")}</h2>
              <DecisionList decisions={corrections} field="correction" />
            </section>
          )}
          <CopiesForm action={`${articleHref}/correct`} revisions={page.revisions} copies={page.copies} />
        </>
      ) : (
        <OwnerOnly what={t("corrections.ownerOnly.articles")} />
      )}
    </PageBelow>
  );
}
