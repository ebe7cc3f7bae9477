import { t } from "@/lib/messages/t";
import type { Suggestion } from "@/lib/pages/search/suggest-spelling";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";
import { MarkedText } from "../ui/marked-text";

/** The query with likely misspellings corrected. */
export function SpellingSuggestion({ suggestion }: { suggestion: Suggestion | null }) {
  if (!suggestion) return null;
  const { pieces, articles, href } = suggestion;
  return (
    <p className="py-2 font-serif text-base">
      {t.rich("library.didYouMean", {
        query: () => (
          <LibraryLink href={href} className="link">
            <bdi>
              <MarkedText pieces={pieces} />
            </bdi>
          </LibraryLink>
        ),
      })}{" "}
      <span className="whitespace-nowrap text-quiet">{countArticles(articles)}</span>
    </p>
  );
}
