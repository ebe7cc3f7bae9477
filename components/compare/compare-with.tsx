import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { CompareChoice } from "@/lib/pages/compare/get-compare-page";
import { LibraryLink } from "../ui/library-link";

/** Asks which article to compare another one with. */
export function CompareWith({ choice: { article, isTwice, others } }: { choice: CompareChoice }) {
  return (
    <main id="text" className="page *:max-w-[46rem] pt-8 pb-16">
      <h1 className="tight font-serif text-headline font-semibold">
        {t(isTwice ? "compare.with.twice" : "compare.with.title")}
      </h1>
      <p className="mt-4 mb-6 font-serif text-lead">
        {t.rich(`compare.with.${isTwice ? "needsTwo" : others.length > 0 ? "others" : "nothing"}`, {
          article: () => (
            <LibraryLink
              prefetch
              href={`/article/${article.slug}`}
              lang={article.lang}
              dir={article.dir}
              className="link"
            >
              <bdi>{article.headline}</bdi>
            </LibraryLink>
          ),
        })}
      </p>
      <Others slug={article.slug} others={others} />
    </main>
  );
}

/** The related articles that one can be compared with. */
function Others({ slug, others }: { slug: string; others: CompareChoice["others"] }) {
  if (others.length === 0)
    return (
      <p className="text-small text-quiet">
        {t.rich("compare.with.noRelated", { address: (words) => <bdi dir="ltr">{words}</bdi> })}
      </p>
    );
  return (
    <ul>
      {others.map((article) => (
        <li key={article.slug} className="border-b border-rule py-3">
          <LibraryLink
            prefetch
            href={`/compare/${slug}/${article.slug}`}
            lang={article.inLanguage}
            dir={article.direction}
            className="tight block font-serif text-base font-semibold hover:text-accent"
          >
            {article.headline}
          </LibraryLink>
          <p className="mt-1 text-fine text-quiet">
            <bdi className="text-ink">{article.outletName ?? label("outletUnknown")}</bdi>
            {` · ${article.day ?? t("dates.unknown")}`}
            {article.otherLanguage && ` · ${article.otherLanguage}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
