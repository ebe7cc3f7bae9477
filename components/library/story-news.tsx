import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { StoryNews } from "@/lib/pages/story/follow-story";
import { LibraryLink } from "../ui/library-link";

/** What is new in the stories that the reader follows; nothing where nothing is. */
export function StoryNewsList({ news }: { news: StoryNews[] }) {
  if (news.length === 0) return null;
  return (
    <section aria-labelledby="story-news" className="mb-4 border-t-2 border-accent pt-3 pb-2">
      <h2 id="story-news" className="label">
        {t("library.storyNews")}
      </h2>
      <ul>
        {news.map(({ slug, title, inLanguage, direction, total, articles }) => (
          <li key={slug} className="border-b border-rule py-3">
            <h3 lang={inLanguage} dir={direction} className="tight font-serif text-row font-semibold">
              <LibraryLink href={`/story/${slug}`} className="hover:text-accent">
                {title}
              </LibraryLink>
            </h3>
            <p className="text-fine text-quiet">{t("ui.newSinceVisit", { count: total })}</p>
            <ul className="pt-1 text-small">
              {articles.map((article) => (
                <li key={article.id} className="pt-1">
                  <bdi className="font-semibold">{article.outletName ?? label("outletUnknown")}</bdi>
                  {" \u2014 "}
                  <LibraryLink
                    prefetch
                    href={`/article/${article.slug}`}
                    lang={article.inLanguage}
                    dir={article.direction}
                    className="font-serif text-base hover:text-accent"
                  >
                    <bdi>{article.headline}</bdi>
                  </LibraryLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
