import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "@/components/article/article-body";
import { ArticleHeader } from "@/components/article/article-header";
import { ArticleAbout, ArticleMargin } from "@/components/article/article-margin";
import { PartOfStory } from "@/components/article/part-of-story";
import { ArticleFoot } from "@/components/article/references-and-source";
import { RelatedLinks } from "@/components/article/related-links";
import { ShelfButtons } from "@/components/article/shelf-buttons";
import { JsonLd } from "@/components/frame/json-ld";
import { PageFrame } from "@/components/frame/page-frame";
import { slugOf } from "@/lib/articles/slug";
import { urlKey } from "@/lib/articles/url-key";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { articleJsonLd } from "@/lib/pages/api/news-article";
import { viewArticle } from "@/lib/pages/article/article-view";
import { getArticle } from "@/lib/pages/article/get-article";
import { listPassages } from "@/lib/pages/article/list-passages";
import { listRelated } from "@/lib/pages/article/list-related";
import { listTrail } from "@/lib/pages/article/list-trail";
import { showRelated } from "@/lib/pages/article/related-view";
import { parseTrail, queryOf } from "@/lib/pages/article/trail";
import { getLinkNotice } from "@/lib/pages/corrections/get-link-notice";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { getStoryOf } from "@/lib/pages/story/list-stories";
import { getReader } from "@/lib/readers/reader";
import { listMarks } from "@/lib/readers/shelf";
import { isFromElsewhere } from "@/lib/security/from-elsewhere";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<QueryValues> };

const NO_MARKS = { saved: false, read: false };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const article = await getArticle(slugOf(await params));
  if (!article) return { title: "Not here" };
  const { headline, abstract, excerpt, slug, datePublished, inLanguage, outlet } = article;
  const description = abstract ?? excerpt;
  return {
    title: headline,
    description,
    alternates: { canonical: `/article/${encodeURIComponent(slug)}` },
    openGraph: {
      type: "article",
      title: headline,
      description,
      locale: inLanguage,
      siteName: outlet?.name ?? "Throughline",
      ...(datePublished ? { publishedTime: datePublished } : {}),
    },
  };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const article = await getArticle(slugOf(await params));
  if (!article) notFound();
  const { id } = article;
  const [links, passages, frame, reader, story, values, foreign] = await Promise.all([
    listRelated(id),
    listPassages(id),
    getFrame(),
    getReader(),
    getStoryOf(id),
    searchParams,
    isFromElsewhere(),
  ]);
  const trail = foreign ? [] : parseTrail(values.from, id);
  const [marks, steps, notice] = await Promise.all([
    listMarks(reader, [id]),
    listTrail(trail),
    frame.owner ? getLinkNotice(values.decided) : null,
  ]);
  const view = viewArticle(article, trail);
  return (
    <PageFrame frame={frame} reading>
      <JsonLd data={articleJsonLd(article)} />
      <main id="text" className="page reader">
        <article aria-label={view.headline} className="contents">
          <ArticleHeader article={view} trail={steps} />
          <ArticleMargin article={view}>
            <ShelfButtons slug={view.slug} marks={marks.get(id) ?? NO_MARKS} title={view.headline} />
            {story && <PartOfStory story={story} />}
          </ArticleMargin>
          <div className="reader-text article-text" lang={view.lang} dir={view.direction}>
            <ArticleBody
              body={article.body}
              localHref={(address) => view.heldLinks[urlKey(address) ?? address] ?? null}
            />
          </div>
          <ArticleAbout article={view} />
          <ArticleFoot article={view} owner={frame.owner} />
        </article>
        <RelatedLinks
          from={{ slug: view.slug, lang: view.lang, rtl: view.direction === "rtl" }}
          groups={showRelated(links, passages, { self: id, trail })}
          deciding={frame.owner ? { action: `/article/${view.slug}/links${queryOf(trail)}`, notice } : null}
        />
        <a href="#related" className="reader-jump button">
          Related
        </a>
      </main>
    </PageFrame>
  );
}
