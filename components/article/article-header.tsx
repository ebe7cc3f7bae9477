import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { ArticleView } from "@/lib/pages/article/article-view";
import type { TrailStep } from "@/lib/pages/article/list-trail";
import { LibraryLink } from "../ui/library-link";

/** The trail that led here; then outlet, kicker, headline and standfirst. */
export function ArticleHeader({ article, trail }: { article: ArticleView; trail: TrailStep[] }) {
  const { outlet, kicker, headline, abstract, lang, direction } = article;
  return (
    <header className="reader-head" lang={lang} dir={direction}>
      {trail.length > 0 && <Trail steps={trail} />}
      <p className="text-small">
        {outlet ? (
          <LibraryLink href={outlet.href} className="font-semibold hover:text-accent">
            <bdi>{outlet.name}</bdi>
          </LibraryLink>
        ) : (
          <span className="text-quiet" {...inInterfaceLanguage()}>
            {label("outletUnknown")}
          </span>
        )}
        {outlet?.inferred && (
          <span className="text-quiet" {...inInterfaceLanguage()}>
            {" "}
            {t("article.outletInferred")}
          </span>
        )}
      </p>
      {kicker && <p className="mt-4 font-serif text-lead text-accent">{kicker}</p>}
      <h1 className="tight mt-1.5 font-serif text-headline font-semibold">{headline}</h1>
      {abstract && <p className="mt-4 max-w-[40rem] font-serif text-lead text-quiet">{abstract}</p>}
    </header>
  );
}

function Trail({ steps }: { steps: TrailStep[] }) {
  return (
    <nav
      aria-label={t("article.trail")}
      {...inInterfaceLanguage()}
      className="trail mb-4 text-fine text-quiet"
    >
      {t("article.cameFrom")}{" "}
      {steps.map(({ href, headline, lang, direction }) => (
        <span key={href}>
          <LibraryLink prefetch href={href} lang={lang} dir={direction} className="link">
            {headline}
          </LibraryLink>
          {" › "}
        </span>
      ))}
      {t("article.thisOne")}
    </nav>
  );
}
