import { t } from "@/lib/messages/t";
import type { TopicsPage } from "@/lib/pages/topics/get-topics-page";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";
import { mostArticles, TimeChart } from "../ui/time-chart";

/** The subjects, each with a chart; all charts have one scale. */
export function SubjectList({ subjects }: Pick<TopicsPage, "subjects">) {
  const most = mostArticles(subjects);
  return (
    <>
      <ul className="border-t border-ink">
        {subjects.map(({ slug, name, other, articles, bars }) => (
          <li key={slug} className="index-row">
            <div>
              <h2 className="tight font-serif text-row font-semibold">
                <LibraryLink href={`/library?topic=${slug}`} className="hover:text-accent">
                  {name}
                </LibraryLink>
              </h2>
              <p className="text-small text-quiet">
                <bdi lang={other.language}>{other.name}</bdi>
              </p>
            </div>
            <TimeChart bars={bars} most={most} />
            <p className="text-small tabular-nums">
              <LibraryLink href={`/library?topic=${slug}`} className="link">
                {countArticles(articles)}
              </LibraryLink>
            </p>
          </li>
        ))}
      </ul>
      {subjects.length === 0 && <p className="py-6 font-serif text-lead">{t("topics.none")}</p>}
    </>
  );
}

/** The publishers' keywords used most. @param total how many there are in all */
export function KeywordList({ keywords, total }: Pick<TopicsPage, "keywords" | "total">) {
  if (keywords.length === 0) return null;
  return (
    <section aria-labelledby="keywords" className="pt-10">
      <h2 id="keywords" className="tight font-serif text-row font-semibold">
        {t("topics.keywords")}
      </h2>
      <p className="pt-1 pb-4 text-small text-quiet">
        {total > keywords.length
          ? t("topics.keywordsMost", { shown: keywords.length, total })
          : t("topics.keywordsAll", { total })}
      </p>
      <ul className="columns-[14rem] gap-8 border-t border-ink pt-3 text-small">
        {keywords.map(({ slug, name, articles }) => (
          <li key={slug} className="flex justify-between gap-3 py-0.5">
            <LibraryLink href={`/library?topic=${encodeURIComponent(slug)}`} className="hover:text-accent">
              <bdi>{name}</bdi>
            </LibraryLink>
            <span className="text-quiet tabular-nums">{articles}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
