import type { OtherRow } from "@/lib/pages/articles/list-view";
import { LibraryLink } from "../ui/library-link";
import { MarkedText } from "../ui/marked-text";

/** The reader's marks of an article, in words. */
export const nameMarks = (marks: OtherRow["marks"]): string[] => [
  ...(marks?.saved ? ["Saved"] : []),
  ...(marks?.read ? ["Read"] : []),
  ...(marks?.begun ? [`Read to ${marks.begun} %`] : []),
];

/** Facts after a headline; nothing where there are none. */
function Facts({ facts }: { facts: (string | null)[] }) {
  const text = facts.flatMap((fact) => (fact ? ` · ${fact}` : [])).join("");
  return text && <span>{text}</span>;
}

/** Other coverage of an event, translations included, under the first article on it. */
export function SameEventArticles({ articles, day }: { articles: OtherRow[]; day: string | null }) {
  if (articles.length === 0) return null;
  return (
    <div dir="ltr" lang="en" className="tellings">
      <p className="label">Also</p>
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <article>
              <bdi>{article.outletName ?? "Outlet not known"}</bdi>
              {" — "}
              <LibraryLink
                prefetch
                href={`/article/${article.slug}`}
                lang={article.inLanguage}
                dir={article.direction}
                className={article.marks?.read ? "read" : undefined}
              >
                <MarkedText pieces={article.headline} />
              </LibraryLink>
              <Facts facts={[...(article.day === day ? [] : [article.day]), ...nameMarks(article.marks)]} />
            </article>
          </li>
        ))}
      </ul>
    </div>
  );
}
