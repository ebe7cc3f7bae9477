import { t } from "@/lib/messages/t";
import type { ImportedArticle } from "@/lib/pages/add/list-imported";
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
            {t.rich("add.result.partOfStory", {
              articles: story.articles,
              story: () => (
                <LibraryLink href={`/story/${story.slug}`} lang={story.inLanguage} className="link">
                  <bdi>{story.title}</bdi>
                </LibraryLink>
              ),
            })}
          </p>
        )}
      </li>
    ))}
  </ul>
);
