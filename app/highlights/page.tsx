import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { HighlightList } from "@/components/highlights/highlight-list";
import { LibraryLink } from "@/components/ui/library-link";
import { t } from "@/lib/messages/t";
import { getHighlightsPage } from "@/lib/pages/highlights/get-highlights-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const generateMetadata = (): Metadata => ({ title: t("highlights.title"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, groups, byStory, shown, total } = await getHighlightsPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[60rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("highlights.title")}</h1>
        {total === 0 ? (
          <p className="max-w-[40rem] py-6 font-serif text-lead">
            {t("highlights.empty")}{" "}
            <LibraryLink href="/library" className="link whitespace-nowrap">
              {t("highlights.toLibrary")}
            </LibraryLink>
          </p>
        ) : (
          <>
            <nav aria-label={t("highlights.title")} className="flex flex-wrap gap-x-5 pt-3 pb-4 text-small">
              <LibraryLink href="/highlights" aria-current={byStory ? undefined : "page"} className="choice">
                {t("highlights.byArticle")}
              </LibraryLink>
              <LibraryLink
                href="/highlights?by=story"
                aria-current={byStory ? "page" : undefined}
                className="choice"
              >
                {t("highlights.byStory")}
              </LibraryLink>
              <a href="/highlights/highlights.md" className="link ms-auto">
                Markdown
              </a>
              <a href="/highlights/highlights.jsonld" className="link">
                {t("highlights.annotations")}
              </a>
            </nav>
            {groups.map(({ story, articles }) => (
              <HighlightList key={story?.slug ?? ""} story={story} byStory={byStory} articles={articles} />
            ))}
          </>
        )}
        {total > shown && (
          <p className="pt-4 text-small text-quiet">{t("highlights.newest", { shown, total })}</p>
        )}
      </main>
    </PageFrame>
  );
}
