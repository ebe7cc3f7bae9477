import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { JobProgress } from "@/components/add/job-progress";
import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { t } from "@/lib/messages/t";
import { getJobPage } from "@/lib/pages/add/get-job-page";

type Props = { params: Promise<{ job: string }> };

export const generateMetadata = (): Metadata => ({
  title: t("add.progress.title"),
  robots: { index: false },
});

export default async function Page({ params }: Props) {
  const { job } = await params;
  const page = await getJobPage(job);
  if (!page) notFound();
  if ("report" in page) redirect(page.report);
  return (
    <PageFrame frame={page.frame}>
      <main id="text" className="page *:max-w-[46rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <LibraryLink href="/add" className="link">
            {t("add.title")}
          </LibraryLink>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">{t("add.progress.title")}</h1>
        {page.progress ? (
          <JobProgress progress={page.progress} />
        ) : (
          <OwnerOnly what={t("add.ownerOnly")} next={`/add/jobs/${job}`} />
        )}
      </main>
    </PageFrame>
  );
}
