import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { ComparisonView } from "@/lib/pages/compare/comparison-view";
import type { ComparePage } from "@/lib/pages/compare/get-compare-page";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";
import { Finding } from "./finding";
import { Pieces } from "./sentence";

/** The two articles side by side: who, when, and both headlines with the words that differ. */
export function CompareHead({
  comparison: { a, b, view, names },
}: {
  comparison: NonNullable<ComparePage["comparison"]>;
}) {
  const sides = [
    { side: a, headline: view.headlines.a[0], name: "a" },
    { side: b, headline: view.headlines.b[0], name: "b" },
  ];
  return (
    <header>
      <h1 className="text-small font-semibold">
        {t.rich("compare.title", { a: () => <bdi>{names[0]}</bdi>, b: () => <bdi>{names[1]}</bdi> })}
      </h1>
      <div className="compare-pair compare-head">
        {sides.map(({ side, headline, name }) => {
          return (
            <div key={name} className={`compare-${name}`}>
              <p className={`text-small ${edgeOf(side.dir)}`}>
                <bdi className="font-semibold">{side.outlet ?? label("outletUnknown")}</bdi>
                <span className="text-quiet">
                  {` · ${side.day ?? t("dates.unknown")} · ${t("compare.words", { words: side.words })}${
                    a.language === b.language ? "" : ` · ${side.language}`
                  }`}
                </span>
              </p>
              <h2
                id={headline?.anchor}
                lang={side.lang}
                dir={side.dir}
                className="tight mt-1 font-serif text-top font-semibold"
              >
                <LibraryLink prefetch href={`/article/${side.slug}`} className="hover:text-accent">
                  {headline ? <Pieces pieces={headline.pieces} /> : side.headline}
                </LibraryLink>
              </h2>
            </div>
          );
        })}
      </div>
      <Finding view={view} names={names} />
      <CompareSections view={view} />
    </header>
  );
}

/** Links to the sections of the page. */
export function CompareSections({ view }: { view: ComparisonView }) {
  return (
    <nav aria-label={t("compare.sections")} className="compare-nav">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-fine">
        {view.parts.map((id) => (
          <li key={id}>
            <a href={`#${id}`} className="link text-quiet">
              {t(`compare.part.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
