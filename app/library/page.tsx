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
import { getLibraryPage } from "@/lib/pages/library/get-library-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return (await getLibraryPage(await searchParams)).metadata;
}

export default async function Page({ searchParams }: Props) {
  const page = await getLibraryPage(await searchParams);
  const { frame, total, parts, filter, mistakes } = page;
  return (
    <PageFrame frame={frame} list>
      <main id="text" className="page grid gap-x-12 pt-6 pb-16 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <h1 className="sr-only">Library</h1>
        <FilterRail page={page} />
        <div className="min-w-0">
          <ListHead total={total} orders={filter.orders} />
          <ListNotices page={page} />
          <FilterChips view={filter} notes={page.notes} />
          <QueryMistakes view={mistakes} className="mt-3 lg:hidden" />
          <SpellingSuggestion suggestion={page.suggestion} />
          {page.times && <Times view={page.times} />}
          {parts.length > 0 ? <ArticleList parts={parts} leads={page.isFront} /> : <NoArticles page={page} />}
          <NextPage href={page.nextHref}>More articles</NextPage>
          <ListFoot page={page} />
        </div>
      </main>
    </PageFrame>
  );
}
