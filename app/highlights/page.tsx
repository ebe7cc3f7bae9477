import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { HighlightList } from "@/components/highlights/highlight-list";
import { LibraryLink } from "@/components/ui/library-link";
import { getHighlightsPage } from "@/lib/pages/highlights/get-highlights-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const metadata: Metadata = { title: "Highlights", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, groups, byStory, shown, total } = await getHighlightsPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[60rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Highlights</h1>
        {total === 0 ? (
          <p className="max-w-[36rem] py-6 font-serif text-lead">
            Nothing is marked yet. Select a passage in an article, or open “Highlight a passage” under its
            text.
          </p>
        ) : (
          <>
            <nav aria-label="Highlights" className="flex flex-wrap gap-x-5 pt-3 pb-4 text-small">
              <LibraryLink href="/highlights" aria-current={byStory ? undefined : "page"} className="choice">
                By article
              </LibraryLink>
              <LibraryLink
                href="/highlights?by=story"
                aria-current={byStory ? "page" : undefined}
                className="choice"
              >
                By story
              </LibraryLink>
              <a href="/highlights/highlights.md" className="link ms-auto">
                Markdown
              </a>
              <a href="/highlights/highlights.jsonld" className="link">
                Web Annotations (JSON-LD)
              </a>
            </nav>
            {groups.map(({ story, articles }) => (
              <HighlightList key={story?.slug ?? ""} story={story} byStory={byStory} articles={articles} />
            ))}
          </>
        )}
        {total > shown && (
          <p className="pt-4 text-small text-quiet">
            The newest {shown} of {total}. The files have all.
          </p>
        )}
      </main>
    </PageFrame>
  );
}
