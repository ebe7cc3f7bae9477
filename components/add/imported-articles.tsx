import type { ImportedArticle } from "@/lib/pages/add/list-imported";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";

/** What has come in, each article with the story that it is part of. */
export const ImportedArticles = ({ articles }: { articles: ImportedArticle[] }) => (
  <ul className="mt-2 grid gap-2">
    {articles.map(({ slug, headline, inLanguage, story }) => (
      <li key={slug}>
        <LibraryLink prefetch href={`/article/${slug}`} lang={inLanguage} className="link">
          <bdi>{headline}</bdi>
        </LibraryLink>
        {story && (
          <p className="text-fine text-quiet">
            Part of the story{" "}
            <LibraryLink href={`/story/${story.slug}`} lang={story.inLanguage} className="link">
              <bdi>{story.title}</bdi>
            </LibraryLink>
            , {countArticles(story.articles)}
          </p>
        )}
      </li>
    ))}
  </ul>
);
