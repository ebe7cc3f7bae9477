import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CopiesForm } from "@/components/corrections/copies-form";
import { CorrectionForm } from "@/components/corrections/correction-form";
import { DecidedList } from "@/components/corrections/decision-list";
import { PageFrame } from "@/components/frame/page-frame";
import { StoryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { slugOf } from "@/lib/articles/slug";
import type { QueryValues } from "@/lib/filters/parse-filter";
import {
  getCorrectionForm,
  listCorrections,
  listLikelyCopies,
  listRevisions,
} from "@/lib/pages/corrections/list-corrections";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { SUBJECTS } from "@/lib/topics/subjects";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<QueryValues> };

export const metadata: Metadata = { title: "Correct an article", robots: { index: false } };

const MOST = 100;

export default async function EditArticlePage({ params, searchParams }: Props) {
  const slug = slugOf(await params);
  const [held, frame, { refused }] = await Promise.all([getCorrectionForm(slug), getFrame(), searchParams]);
  if (!held) notFound();
  const [corrections, revisions, copies] = frame.owner
    ? await Promise.all([listCorrections(held.id, MOST), listRevisions(held.id), listLikelyCopies(held.id)])
    : [[], [], []];
  const path = `/article/${encodeURIComponent(slug)}`;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <StoryLink href={path} className="link">
            <bdi>{held.form.headline}</bdi>
          </StoryLink>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">Correct this article</h1>
        {refused && (
          <p role="alert" className="mt-4 border-s-2 border-accent ps-3">
            {String(refused)}
          </p>
        )}
        {frame.owner ? (
          <>
            <CorrectionForm action={`${path}/correct`} form={held.form} subjects={SUBJECTS} />
            {corrections.length > 0 && (
              <section className="mt-12">
                <h2 className="tight pb-2 font-serif text-row font-semibold">Mended so far</h2>
                <DecidedList decided={corrections} field="correction" />
              </section>
            )}
            <CopiesForm action={`${path}/correct`} revisions={revisions} copies={copies} />
          </>
        ) : (
          <OwnerOnly what="correct articles" />
        )}
      </main>
    </PageFrame>
  );
}
