import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import type { OtherRow } from "@/lib/pages/articles/list-view";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";
import { MarkedText } from "../ui/marked-text";
import "./lists.css";

/** The reader's marks of an article, in words. */
export const nameMarks = (marks: OtherRow["marks"]): string[] => [
  ...(marks?.saved ? [label("shelf.saved")] : []),
  ...(marks?.read ? [label("shelf.read")] : []),
  ...(marks?.begun ? [marks.begun] : []),
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
    <div {...inInterfaceLanguage()} className="tellings">
      <p className="label">{label("also")}</p>
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <article className={edgeOf(article.direction)}>
              <bdi>{article.outletName ?? label("outletUnknown")}</bdi>
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
