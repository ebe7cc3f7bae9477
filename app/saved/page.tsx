import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { ShelfList } from "@/components/library/article-list";
import { KeepOffline } from "@/components/saved/keep-offline";
import { SavedFilterList } from "@/components/saved/saved-filter-list";
import { ShelfNav } from "@/components/saved/shelf-nav";
import { LibraryLink } from "@/components/ui/library-link";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getSavedPage } from "@/lib/pages/saved/get-saved-page";
import "../../components/ui/article.css";

export const generateMetadata = (): Metadata => ({ title: t("saved.title"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, shelves, rows, total, emptyText, listenHref, filters, again, problem } = await getSavedPage(
    await searchParams,
  );
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[60rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("saved.title")}</h1>
        <ShelfNav shelves={shelves} />
        <h2 className="sr-only">{t("saved.list")}</h2>
        {rows.length > 0 ? (
          <ShelfList rows={rows} />
        ) : (
          <p className="max-w-[40rem] py-6 font-serif text-lead">{emptyText}</p>
        )}
        <div className="flex flex-wrap gap-x-5 gap-y-1 pt-4 text-small">
          {listenHref && (
            <LibraryLink href={listenHref} className="listen link">
              {t("saved.listen")}
            </LibraryLink>
          )}
          {rows.length > 0 && (
            <a href="/saved/saved.epub" className="link">
              {t("copies.book")}
            </a>
          )}
          <KeepOffline empty={rows.length === 0} />
        </div>
        {total > rows.length && (
          <p className="pt-4 text-small text-quiet">{t("saved.firstOf", { shown: rows.length, total })}</p>
        )}
        <SavedFilterList filters={filters} again={again} problem={problem} />
      </main>
    </PageFrame>
  );
}
