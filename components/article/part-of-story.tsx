import type { ListedStory } from "@/lib/pages/story/list-stories";
import { LibraryLink } from "../ui/library-link";

/** Beside the text: the story that the article is part of. */
export function PartOfStory({
  story: { slug, title, inLanguage, direction, articles, time },
}: {
  story: ListedStory;
}) {
  return (
    <div>
      <h2 className="label">Part of the story</h2>
      <p>
        <LibraryLink href={`/story/${slug}`} className="link" lang={inLanguage} dir={direction}>
          {title}
        </LibraryLink>
      </p>
      <p className="text-quiet tabular-nums">
        {articles} articles{time && `, ${time}`}
      </p>
    </div>
  );
}
