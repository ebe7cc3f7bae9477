import type { ListedArticle } from "@/lib/articles/list-articles";
import type { FoundText } from "@/lib/filters/marked-text";
import type { Marks } from "@/lib/readers/shelf";
import { MarkedText } from "./marked-text";
import { StoryLink } from "./story-link";

/** The marks that a reader has put on an article, in words. */
export const nameMarks = (marks: Marks | undefined): string[] => [
  ...(marks?.saved ? ["Saved"] : []),
  ...(marks?.read ? ["Read"] : []),
];

/** The other tellings of an event, and its translations, under the one that leads. */
export function OtherTellings({
  articles,
  marks,
  found,
  day,
}: {
  articles: ListedArticle[];
  marks: ReadonlyMap<number, Marks>;
  found?: ReadonlyMap<number, FoundText> | undefined;
  day: string | null;
}) {
  if (articles.length === 0) return null;
  return (
    <div dir="ltr" lang="en" className="mt-2.5 text-small">
      <p className="label">Also</p>
      <ul>
        {articles.map((article) => (
          <li key={article.id} className="pt-1">
            <article>
              <bdi className="font-semibold">{article.outletName ?? "Outlet not known"}</bdi>
              {" — "}
              <StoryLink
                href={`/article/${article.slug}`}
                lang={article.inLanguage}
                dir={article.direction}
                className={`font-serif text-base hover:text-accent ${marks.get(article.id)?.read ? "text-quiet" : ""}`}
              >
                <bdi>
                  <MarkedText
                    pieces={found?.get(article.id)?.headline ?? [{ text: article.headline, marked: false }]}
                  />
                </bdi>
              </StoryLink>
              {article.day && article.day !== day && (
                <span className="text-fine text-quiet"> · {article.day}</span>
              )}
              <span className="text-fine text-quiet">
                {nameMarks(marks.get(article.id)).map((mark) => ` · ${mark}`)}
              </span>
            </article>
          </li>
        ))}
      </ul>
    </div>
  );
}
