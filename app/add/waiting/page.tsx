import type { Metadata } from "next";
import { ImportResult } from "@/components/add/import-result";
import { WaitingPages } from "@/components/add/waiting-pages";
import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getWaitingPage } from "@/lib/pages/add/get-waiting-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const generateMetadata = (): Metadata => ({ title: t("add.waiting.title"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, pages, total, notice, problem, result } = await getWaitingPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[46rem] pt-8 pb-16">
        <p className="text-small">
          <LibraryLink href="/add" className="link">
            {t("add.title")}
          </LibraryLink>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">{t("add.waiting.title")}</h1>
        {notice && (
          <p role="status" className="mt-4 border-s-2 border-ink ps-3">
            {notice}
          </p>
        )}
        <Problem text={problem} />
        {result && <ImportResult result={result} />}
        {frame.owner ? (
          <WaitingPages pages={pages} total={total} />
        ) : (
          <OwnerOnly what={t("add.ownerOnly")} next="/add/waiting" />
        )}
      </main>
    </PageFrame>
  );
}
