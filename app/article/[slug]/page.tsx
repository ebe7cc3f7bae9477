import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "@/components/article/article-body";
import { ArticleHeader } from "@/components/article/article-header";
import { ArticleAbout, ArticleMargin } from "@/components/article/article-margin";
import { GoOn } from "@/components/article/go-on";
import { KeepPosition } from "@/components/article/keep-position";
import { Listen } from "@/components/article/listen";
import { NextReads } from "@/components/article/next-reads";
import { PartOfStory } from "@/components/article/part-of-story";
import { ReferencesAndSource } from "@/components/article/references-and-source";
import { RelatedLinks } from "@/components/article/related-links";
import { ShelfButtons } from "@/components/article/shelf-buttons";
import { TakeAlong } from "@/components/article/take-along";
import { JsonLd } from "@/components/frame/json-ld";
import { PageFrame } from "@/components/frame/page-frame";
import { HighlightForm } from "@/components/highlights/highlight-form";
import { LostHighlights } from "@/components/highlights/lost-highlights";
import { MarkSelection } from "@/components/highlights/mark-selection";
import { t } from "@/lib/messages/t";
import { getArticlePage } from "@/lib/pages/article/get-article-page";
import { NOT_HERE, type SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const getPage = async ({ params, searchParams }: Props) =>
  getArticlePage((await params).slug, await searchParams);

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? NOT_HERE;
}

export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  const { frame, article, story } = page;
  return (
    <PageFrame frame={frame}>
      <JsonLd data={page.jsonLd} />
      <main id="text" className="page reader">
        <article aria-label={article.headline}>
          <ArticleHeader article={article} trail={page.trail} />
          <div className="reader-flow">
            <ArticleMargin article={article}>
              {story && <PartOfStory story={story} />}
              {page.position && <GoOn position={page.position} />}
              <ShelfButtons slug={article.slug} marks={page.marks} title={article.headline} />
              <Listen key={article.slug} queue={page.queue} />
            </ArticleMargin>
            <ArticleBody
              article={article}
              highlights={page.highlights.found}
              notes={page.notes}
              place={page.position?.block}
            />
          </div>
          <MarkSelection slug={article.slug} />
          <LostHighlights
            highlights={page.highlights.lost}
            lang={article.lang}
            direction={article.direction}
          />
          <HighlightForm slug={article.slug} direction={article.direction} lang={article.lang} />
          <NextReads reads={page.nextReads} />
          <ArticleAbout article={article} />
          <ReferencesAndSource article={article} owner={frame.owner}>
            <TakeAlong slug={article.slug} citation={page.citation} />
          </ReferencesAndSource>
        </article>
        <KeepPosition slug={article.slug} />
        <RelatedLinks
          from={{ slug: article.slug, lang: article.lang, dir: article.direction }}
          groups={page.related}
          decisions={page.decisions}
        />
        <a href="#related" className="reader-jump button">
          {t("article.related")}
        </a>
      </main>
    </PageFrame>
  );
}
