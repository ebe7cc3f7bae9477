import type { Metadata } from "next";
import { FilterChips } from "@/components/filters/filter-chips";
import { FilterRail } from "@/components/filters/filter-rail";
import { QueryMistakes } from "@/components/filters/query-mistakes";
import { PageFrame } from "@/components/frame/page-frame";
import { ArticleList } from "@/components/library/article-list";
import { ListFoot } from "@/components/library/list-foot";
import { ListHead } from "@/components/library/list-head";
import { ListNotices } from "@/components/library/list-notices";
import { NoArticles } from "@/components/library/no-articles";
import { SpellingSuggestion } from "@/components/library/spelling-suggestion";
import { Times } from "@/components/times/times";
import { NextPage } from "@/components/ui/next-page";
import { t } from "@/lib/messages/t";
import { getLibraryPage } from "@/lib/pages/library/get-library-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return (await getLibraryPage(await searchParams)).metadata;
}

export default async function Page({ searchParams }: Props) {
  const page = await getLibraryPage(await searchParams);
  const { frame, parts, filter, mistakes } = page;
  return (
    <PageFrame frame={frame} list>
      <main className="library page">
        <div id="text" className="min-w-0">
          <ListHead page={page} />
          <ListNotices page={page} />
          <FilterChips view={filter} notes={page.notes} />
          <QueryMistakes view={mistakes} className="mt-3 lg:hidden" />
          <SpellingSuggestion suggestion={page.suggestion} />
          {page.times && <Times view={page.times} />}
          {parts.length > 0 ? (
            <ArticleList parts={parts} leads={page.isFront} buttons />
          ) : (
            <NoArticles page={page} />
          )}
          <NextPage href={page.nextHref}>{t("library.more")}</NextPage>
          <ListFoot page={page} />
        </div>
        <FilterRail page={page} />
      </main>
    </PageFrame>
  );
}
