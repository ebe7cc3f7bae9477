import type { EditionStory } from "@/lib/pages/edition/get-edition-page";
import { StoryLine } from "../story/story-chart";
import { LibraryLink } from "../ui/library-link";
import { Picture } from "../ui/picture";
import { StoryName } from "./story-name";

/** A story under the leading one: its picture, its name, an article, and when it was told. */
export function SmallStory({ story }: { story: EditionStory }) {
  const { article, picture } = story;
  return (
    <section className="small-story">
      {picture && (
        <LibraryLink prefetch href={picture.href} tabIndex={-1} aria-hidden="true" className="lead-picture">
          <Picture colour={picture.colour} src={picture.src} width={360} height={240} loading="lazy" />
        </LibraryLink>
      )}
      <StoryName story={story} className="text-row" />
      <p lang={article.inLanguage} dir={article.direction} className="font-serif text-base">
        <LibraryLink prefetch href={`/article/${article.slug}`} className="hover:text-accent">
          {article.headline}
        </LibraryLink>
      </p>
      <StoryLine lanes={story.lanes} parts={story.parts} />
    </section>
  );
}
