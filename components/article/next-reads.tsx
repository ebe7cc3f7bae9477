import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { NextRead } from "@/lib/pages/article/list-next-reads";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";

/** Under the text: what to read next, each with the reason. */
export function NextReads({ reads }: { reads: NextRead[] }) {
  if (reads.length === 0) return null;
  return (
    <nav aria-label={t("article.readOn")} className="next-reads">
      <ul>
        {reads.map(
          ({ slug, headline, inLanguage, direction, outletName, day, label: why, key, compareHref }) => (
            <li key={slug}>
              <p className={`label ${edgeOf(direction)}`}>{why}</p>
              <LibraryLink
                prefetch
                href={`/article/${slug}`}
                data-key={key}
                lang={inLanguage}
                dir={direction}
                className="tight block font-serif text-base font-semibold hover:text-accent"
              >
                {headline}
              </LibraryLink>
              <p className={`text-fine text-quiet ${edgeOf(direction)}`}>
                <bdi>{outletName ?? label("outletUnknown")}</bdi>
                {day && ` · ${day}`}
                {compareHref && (
                  <>
                    {" · "}
                    <LibraryLink href={compareHref} className="link">
                      {t("ui.compare")}
                    </LibraryLink>
                  </>
                )}
              </p>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
