import { interfaceLocale } from "@/lib/messages/interface-language";
import { comma } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { Story } from "@/lib/pages/story/get-story";
import { Feeds } from "../library/feed-links";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";
import { FollowButton } from "./follow-button";

/** The title of a story, its size and names, and the button to follow it. */
export function StoryHeader({ story, follows }: { story: Story; follows: boolean }) {
  const { slug, title, inLanguage, direction, names, articles, outlets, feeds } = story;
  return (
    <header className="max-w-[50rem]">
      <p className="label">{t("story.kind")}</p>
      <h1
        lang={inLanguage}
        dir={direction}
        className={`tight mt-1 font-serif text-headline font-semibold ${edgeOf(direction)}`}
      >
        {title}
      </h1>
      <p className="mt-3 text-small text-quiet tabular-nums">
        {[
          t("story.articles", { articles }),
          t("story.outlets", { outlets }),
          new Intl.ListFormat(interfaceLocale(), { type: "unit" }).format(
            story.languages.map(({ name }) => name),
          ),
        ]
          .filter(Boolean)
          .join(" · ")}
        {story.time && (
          <>
            {" · "}
            <span className="whitespace-nowrap">{story.time}</span>
          </>
        )}
      </p>
      {names.length > 0 && (
        <p className="mt-2 text-small">
          <span className="text-quiet">{t("story.namedInIt")}</span>{" "}
          {names.map(({ name, href }, at) => (
            <span key={href}>
              {at > 0 && comma()}
              <LibraryLink href={href} className="link">
                <bdi>{name}</bdi>
              </LibraryLink>
            </span>
          ))}
        </p>
      )}
      <div className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small">
        <FollowButton slug={slug} follows={follows} title={title} />
        <a href={`/story/${encodeURIComponent(slug)}/story.epub`} className="link">
          {t("copies.book")}
        </a>
        <Feeds feeds={feeds} title={title} />
      </div>
    </header>
  );
}
