import type { RelatedLink } from "@/lib/pages/article/list-related";
import { StoryLink } from "../ui/library-link";

/** The articles that one can be compared with: its related ones. */
export function CompareWith({ slug, links }: { slug: string; links: RelatedLink[] }) {
  if (links.length === 0)
    return (
      <p className="text-small text-quiet">
        Nothing in the library is related to this article yet. Any two articles can be compared by their
        addresses: /compare/, the name of the one, a slash, the name of the other.
      </p>
    );
  return (
    <ul>
      {links.map(({ article }) => (
        <li key={article.slug} className="border-b border-rule py-3">
          <StoryLink
            href={`/compare/${slug}/${article.slug}`}
            lang={article.inLanguage}
            dir={article.direction}
            className="tight block font-serif text-base font-semibold hover:text-accent"
          >
            {article.headline}
          </StoryLink>
          <p className="mt-1 text-fine text-quiet">
            <bdi className="text-ink">{article.outletName ?? "Outlet not known"}</bdi>
            {` · ${article.day ?? "date not known"}`}
            {article.otherLanguage && ` · ${article.otherLanguage}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
