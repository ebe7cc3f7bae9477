import Link from "next/link";
import type { ArticleView } from "@/lib/articles/article-view";

/** Outlet, kicker, headline and standfirst. */
export function ArticleHeader({ article }: { article: ArticleView }) {
  const { outlet, kicker, headline, abstract, lang, direction } = article;
  return (
    <header className="reader-head" lang={lang} dir={direction}>
      <p className="text-small" lang="en" dir="ltr">
        {outlet ? (
          <Link href={outlet.href} prefetch={false} className="font-semibold hover:text-accent">
            <bdi>{outlet.name}</bdi>
          </Link>
        ) : (
          <span className="text-quiet">Outlet not known</span>
        )}
        {outlet?.inferred && <span className="text-quiet"> (inferred, not stated in the text)</span>}
      </p>
      {kicker && <p className="mt-4 font-serif text-lead text-accent">{kicker}</p>}
      <h1 className="tight mt-1.5 font-serif text-headline font-semibold">{headline}</h1>
      {abstract && <p className="mt-4 max-w-[38rem] font-serif text-lead text-quiet">{abstract}</p>}
    </header>
  );
}
