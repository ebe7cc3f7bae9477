import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFrame } from "@/app/frame";
import { ArticleBody } from "@/components/article-body";
import { ArticleFoot } from "@/components/article-foot";
import { ArticleHeader } from "@/components/article-header";
import { ArticleAbout, ArticleMargin } from "@/components/article-margin";
import { JsonLd } from "@/components/json-ld";
import { PageFrame } from "@/components/page-frame";
import { PartOfStory } from "@/components/part-of-story";
import { RelatedLinks } from "@/components/related-links";
import { ShelfButtons } from "@/components/shelf-buttons";
import { viewArticle } from "@/lib/articles/article-view";
import { getArticle } from "@/lib/articles/get-article";
import { articleJsonLd } from "@/lib/articles/news-article";
import { slugOf } from "@/lib/articles/slug";
import { urlKey } from "@/lib/articles/url-key";
import { getReader } from "@/lib/readers/reader";
import { listMarks } from "@/lib/readers/shelf";
import { listRelated } from "@/lib/related/list-related";
import { getStoryOf } from "@/lib/stories/list-stories";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
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

export default async function ArticlePage({ params }: Props) {
  const article = await getArticle(slugOf(await params));
  if (!article) notFound();
  const [links, frame, reader, story] = await Promise.all([
    listRelated(article.id),
    getFrame(),
    getReader(),
    getStoryOf(article.id),
  ]);
  const marks = (await listMarks(reader, [article.id])).get(article.id) ?? { saved: false, read: false };
  const view = viewArticle(article);
  return (
    <PageFrame frame={frame} reading>
      <JsonLd data={articleJsonLd(article)} />
      <main id="text" className="page reader">
        <article aria-label={view.headline} className="contents">
          <ArticleHeader article={view} />
          <ArticleMargin article={view}>
            <ShelfButtons slug={view.slug} marks={marks} title={view.headline} />
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
        <RelatedLinks links={links} />
        <a href="#related" className="reader-jump button">
          Related
        </a>
      </main>
    </PageFrame>
  );
}
