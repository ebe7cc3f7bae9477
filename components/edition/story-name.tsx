import type { EditionStory } from "@/lib/pages/edition/get-edition-page";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";

/** A story's name, and why it stands here. */
export function StoryName({
  story: { slug, title, inLanguage, direction, why },
  className,
}: {
  story: EditionStory;
  className: string;
}) {
  return (
    <header>
      <h2 lang={inLanguage} dir={direction} className={`tight font-serif font-semibold ${className}`}>
        <LibraryLink href={`/story/${slug}`} className="hover:text-accent">
          {title}
        </LibraryLink>
      </h2>
      <p className={`mt-1 text-fine text-quiet tabular-nums ${edgeOf(direction)}`}>{why.join(" · ")}</p>
    </header>
  );
}
