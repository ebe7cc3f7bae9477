import { t } from "@/lib/messages/t";
import type { ListedStory } from "@/lib/pages/story/list-stories";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";

/** Beside the text: the story that the article is part of. */
export function PartOfStory({
  story: { slug, title, inLanguage, direction, articles, time },
}: {
  story: ListedStory;
}) {
  return (
    <div className="reader-story">
      <h2 className="label">{t("article.partOfStory")}</h2>
      <p>
        <LibraryLink href={`/story/${slug}`} className="link" lang={inLanguage} dir={direction}>
          {title}
        </LibraryLink>
      </p>
      <p className="text-quiet tabular-nums">
        <bdi className="whitespace-nowrap">{countArticles(articles)}</bdi>
        {time && <span>{` · ${time}`}</span>}
      </p>
    </div>
  );
}
