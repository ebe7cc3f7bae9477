import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CopiesForm } from "@/components/corrections/copies-form";
import { CorrectionForm } from "@/components/corrections/correction-form";
import { DecisionList } from "@/components/corrections/decision-list";
import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { getEditArticlePage } from "@/lib/pages/corrections/get-edit-article-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Correct an article", robots: { index: false } };

export default async function Page({ params, searchParams }: Props) {
  const page = await getEditArticlePage((await params).slug, await searchParams);
  if (!page) notFound();
  const { frame, articleHref, form, corrections } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <LibraryLink prefetch href={articleHref} className="link">
            <bdi>{form.headline}</bdi>
          </LibraryLink>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">Correct this article</h1>
        <Problem text={page.problem} />
        {frame.owner ? (
          <>
            <CorrectionForm action={`${articleHref}/correct`} form={form} subjects={page.subjects} />
            {corrections.length > 0 && (
              <section className="mt-12">
                <h2 className="tight pb-2 font-serif text-row font-semibold">Mended so far</h2>
                <DecisionList decisions={corrections} field="correction" />
              </section>
            )}
            <CopiesForm action={`${articleHref}/correct`} revisions={page.revisions} copies={page.copies} />
          </>
        ) : (
          <OwnerOnly what="correct articles" />
        )}
      </main>
    </PageFrame>
  );
}
