import Link from "next/link";
import type { ListedStory } from "@/lib/pages/story/list-stories";

/** The story that an article is part of, beside its text. */
export function PartOfStory({
  story: { slug, title, inLanguage, direction, articles, time },
}: {
  story: ListedStory;
}) {
  return (
    <div>
      <h2 className="label">Part of the story</h2>
      <p>
        {/* Fetched ahead it would count as seen, so it is fetched when it is opened. */}
        <Link href={`/story/${slug}`} prefetch={false} className="link" lang={inLanguage} dir={direction}>
          {title}
        </Link>
      </p>
      <p className="text-quiet tabular-nums">
        {articles} articles{time && `, ${time}`}
      </p>
    </div>
  );
}
