import { t } from "@/lib/messages/t";
import type { StoryEntry } from "@/lib/pages/story/get-stories-page";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";

/** The stories that the reader follows, also the quiet ones. */
export function StoriesFollowed({ stories }: { stories: StoryEntry[] }) {
  return (
    <section aria-labelledby="followed">
      <h2 id="followed" className="label border-b border-ink pb-1.5">
        {t("edition.followed")}
      </h2>
      {stories.length === 0 ? (
        <p className="pt-3 text-small text-quiet">
          {t("edition.noneFollowed")}{" "}
          <LibraryLink href="/stories" className="link">
            {t("edition.allStories")}
          </LibraryLink>
        </p>
      ) : (
        <ul>
          {stories.map(({ slug, title, inLanguage, direction, fresh, time }) => (
            <li key={slug} className="border-b border-rule py-2.5">
              <LibraryLink
                href={`/story/${slug}`}
                lang={inLanguage}
                dir={direction}
                className="tight block font-serif text-base font-semibold hover:text-accent"
              >
                {title}
              </LibraryLink>
              <p className={`text-fine text-quiet tabular-nums ${edgeOf(direction)}`}>
                {fresh > 0 ? (
                  <strong className="text-accent">{t("ui.newSinceVisit", { count: fresh })}</strong>
                ) : (
                  [t("edition.nothingNew"), time].filter(Boolean).join(" · ")
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
