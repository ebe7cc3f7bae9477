import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { Begun } from "@/lib/pages/edition/get-edition-page";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";

/** Articles that are begun and not read to the end; nothing where there are none. */
export function ContinueReading({ articles }: { articles: Begun[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="continue">
      <h2 id="continue" className="label border-b border-ink pb-1.5">
        {t("edition.continue")}
      </h2>
      <ul>
        {articles.map(({ slug, headline, inLanguage, direction, outletName, percent }) => (
          <li key={slug} className="border-b border-rule py-2.5">
            <LibraryLink
              href={`/article/${slug}#place`}
              lang={inLanguage}
              dir={direction}
              className="tight block font-serif text-base font-semibold hover:text-accent"
            >
              {headline}
            </LibraryLink>
            <p className={`text-fine text-quiet tabular-nums ${edgeOf(direction)}`}>
              <bdi>{outletName ?? label("outletUnknown")}</bdi> · {t("ui.percentRead", { percent })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
