import Link from "next/link";
import type { ListedStory } from "@/lib/pages/story/list-stories";
import { FollowStory } from "./follow-button";

/** Stories with their size and time. @param followed the reader's, with how many articles are new in each */
export function StoryList({
  stories,
  followed,
  buttons = false,
}: {
  stories: ListedStory[];
  followed: ReadonlyMap<number, number>;
  buttons?: boolean;
}) {
  return (
    <ul className="border-t border-ink">
      {stories.map(({ id, slug, title, inLanguage, direction, articles, outlets, time }) => (
        <li key={id} className="border-b border-rule py-4">
          <h3 lang={inLanguage} dir={direction} className="tight font-serif text-row font-semibold">
            {/* Fetched ahead it would count as seen, so it is fetched when it is opened. */}
            <Link href={`/story/${slug}`} prefetch={false} className="hover:text-accent">
              {title}
            </Link>
          </h3>
          <p className="text-small text-quiet tabular-nums">
            {[
              `${articles} articles`,
              `${outlets} ${outlets === 1 ? "outlet" : "outlets"}`,
              time ?? "dates not known",
              !buttons && followed.has(id) && "followed",
              (followed.get(id) ?? 0) > 0 && `${followed.get(id)} new`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {buttons && (
            <div className="mt-1 text-small">
              <FollowStory slug={slug} follows title={title} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
