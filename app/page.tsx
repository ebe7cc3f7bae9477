import type { Metadata } from "next";
import { ContinueReading } from "@/components/edition/continue-reading";
import { EditionHead } from "@/components/edition/edition-head";
import { Introduction } from "@/components/edition/introduction";
import { LeadStory } from "@/components/edition/lead-story";
import { SmallStory } from "@/components/edition/small-story";
import { StoriesFollowed } from "@/components/edition/stories-followed";
import { PageFrame } from "@/components/frame/page-frame";
import { ArticleList } from "@/components/library/article-list";
import { EmptyLibrary } from "@/components/library/no-articles";
import { SamplesNote } from "@/components/library/samples-note";
import { LibraryLink } from "@/components/ui/library-link";
import { t } from "@/lib/messages/t";
import { getEditionPage } from "@/lib/pages/edition/get-edition-page";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function Page() {
  const page = await getEditionPage();
  const { frame, lead, more, newest } = page;
  return (
    <PageFrame frame={frame} list>
      <main className="page pt-4 pb-16">
        <h1 className="sr-only">{t("edition.title")}</h1>
        <EditionHead page={page} />
        {page.samples > 0 && frame.preferences.introduction === "open" && <Introduction page={page} />}
        <SamplesNote samples={frame.owner ? page.samples : 0} />
        {newest.length === 0 && <EmptyLibrary owner={frame.owner} />}
        <div id="text" className="edition">
          {lead && <LeadStory story={lead} />}
          <div className="grid content-start gap-8">
            <ContinueReading articles={page.begun} />
            <StoriesFollowed stories={page.followed} />
          </div>
        </div>
        {more.length > 0 && (
          <section aria-label={t("edition.moreStories")} className="edition-more">
            {more.map((story) => (
              <SmallStory key={story.slug} story={story} />
            ))}
          </section>
        )}
        {newest.length > 0 && (
          <div className="edition-newest pt-6">
            <ArticleList parts={newest} />
            <p className="pt-5 text-small">
              <LibraryLink href="/library" className="link">
                {t("edition.allArticles")}
              </LibraryLink>
            </p>
          </div>
        )}
        {lead && <p className="pt-10 text-fine text-quiet">{t("edition.whatLeads")}</p>}
      </main>
    </PageFrame>
  );
}
