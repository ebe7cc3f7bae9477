import { t } from "@/lib/messages/t";
import type { StoryEntry } from "@/lib/pages/story/get-stories-page";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";
import { FollowButton } from "./follow-button";

/** Stories with their size and time; with a button to unfollow each in the list of followed ones. */
export function StoryList({ stories, buttons = false }: { stories: StoryEntry[]; buttons?: boolean }) {
  return (
    <ul className="border-t border-ink">
      {stories.map(({ id, slug, title, inLanguage, direction, articles, outlets, time, followed, fresh }) => (
        <li key={id} className="border-b border-rule py-4">
          <h3 lang={inLanguage} dir={direction} className="tight font-serif text-row font-semibold">
            <LibraryLink href={`/story/${slug}`} className="hover:text-accent">
              {title}
            </LibraryLink>
          </h3>
          <p className={`text-small text-quiet tabular-nums ${edgeOf(direction)}`}>
            {[
              t("story.articles", { articles }),
              t("story.outlets", { outlets }),
              time ?? t("story.list.datesUnknown"),
              !buttons && followed && t("story.list.isFollowed"),
              fresh > 0 && t("story.list.fresh", { articles: fresh }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {buttons && (
            <div className="mt-1 text-small">
              <FollowButton slug={slug} follows title={title} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
