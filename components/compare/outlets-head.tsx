import { t } from "@/lib/messages/t";
import type { OutletSide } from "@/lib/pages/compare/compare-outlets";
import type { ComparisonView } from "@/lib/pages/compare/comparison-view";
import { LibraryLink } from "../ui/library-link";
import { CompareSections } from "./compare-head";
import { Finding } from "./finding";
import { Pieces } from "./sentence";

/** Headlines shown of an outlet before the rest is opened. */
const SHORT = 5;

/** The two outlets side by side, with the headlines of the articles that are compared. */
export function OutletsHead({
  sides,
  view,
  story,
}: {
  sides: [OutletSide, OutletSide];
  view: ComparisonView;
  /** The story that they are compared on. */
  story: { title: string; href: string } | null;
}) {
  return (
    <header>
      <h1 className="text-small font-semibold">
        {t.rich(story ? "compare.titleOnStory" : "compare.title", {
          a: () => <bdi>{sides[0].name}</bdi>,
          b: () => <bdi>{sides[1].name}</bdi>,
          story: () => (
            <LibraryLink prefetch href={story?.href ?? ""} className="link">
              <bdi>{story?.title}</bdi>
            </LibraryLink>
          ),
        })}
      </h1>
      <div className="compare-pair compare-head">
        {(["a", "b"] as const).map((side, at) => (
          <div key={side} className={`compare-${side}`}>
            <h2 className="tight font-serif text-top font-semibold">
              <bdi>{sides[at]?.name}</bdi>
            </h2>
            <p className="text-small text-quiet">{countArticles(sides[at])}</p>
            <Headlines headlines={view.headlines[side].slice(0, SHORT)} />
            {view.headlines[side].length > SHORT && (
              <details>
                <summary className="text-fine text-quiet hover:text-accent">
                  {t("compare.moreHeadlines", { headlines: view.headlines[side].length - SHORT })}
                </summary>
                <Headlines headlines={view.headlines[side].slice(SHORT)} />
              </details>
            )}
          </div>
        ))}
      </div>
      <Finding view={view} names={[sides[0].name, sides[1].name]} />
      <CompareSections view={view} />
    </header>
  );
}

function countArticles(side: OutletSide | undefined): string {
  if (!side) return "";
  const { articles, read, words } = side;
  const counted =
    read < articles ? t("compare.sampled", { articles, read }) : t("story.articles", { articles });
  return `${counted} · ${t("compare.words", { words })}`;
}

function Headlines({ headlines }: { headlines: ComparisonView["headlines"]["a"] }) {
  return (
    <ul className="compare-headlines">
      {headlines.map(({ anchor, pieces, lang, dir, article }) => (
        <li key={anchor} id={anchor} lang={lang} dir={dir}>
          <LibraryLink prefetch href={article?.href ?? "#text"} className="hover:text-accent">
            <Pieces pieces={pieces} />
          </LibraryLink>
        </li>
      ))}
    </ul>
  );
}
