import { notFound } from "next/navigation";
import { CompareWith } from "@/components/compare/compare-with";
import { PageFrame } from "@/components/frame/page-frame";
import { StoryLink } from "@/components/ui/library-link";
import { getArticle } from "@/lib/pages/article/get-article";
import { listRelated } from "@/lib/pages/article/list-related";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { isRightToLeft } from "@/lib/text/normalise";

/** One article is named where two are wanted: which others it can be compared with. */
export async function ChooseOther({ slug, twice = false }: { slug: string; twice?: boolean }) {
  const [article, frame] = await Promise.all([getArticle(slug), getFrame()]);
  if (!article) notFound();
  const links = await listRelated(article.id);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">
          {twice ? "This is one article twice" : "Compare with which article?"}
        </h1>
        <p className="mt-4 mb-6 font-serif text-lead">
          {twice ? "A comparison needs two. " : ""}
          <StoryLink
            href={`/article/${slug}`}
            lang={article.inLanguage}
            dir={isRightToLeft(article.inLanguage) ? "rtl" : "ltr"}
            className="link"
          >
            <bdi>{article.headline}</bdi>
          </StoryLink>
          {twice || links.length > 0 ? " can be compared with:" : ""}
        </p>
        <CompareWith slug={slug} links={links} />
      </main>
    </PageFrame>
  );
}
