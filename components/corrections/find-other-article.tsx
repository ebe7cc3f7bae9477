import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { LinkPage } from "@/lib/pages/corrections/get-link-page";
import { Field } from "../ui/field";
import { LibraryLink } from "../ui/library-link";

/** Names the article to link: by its address, or from a search. */
export function FindOtherArticle({
  path,
  search: { q, found },
}: {
  path: string;
  search: NonNullable<LinkPage["search"]>;
}) {
  return (
    <>
      <form method="get" action={path} className="mt-8 grid gap-3">
        <Field label={t("corrections.link.address")} name="with" required maxLength={2000} />
        <button type="submit" className="button justify-self-start">
          {t("corrections.link.choose")}
        </button>
      </form>
      <form method="get" action={path} className="mt-8 grid gap-3">
        <Field label={t("corrections.link.search")} name="q" value={q} required maxLength={300} />
        <button type="submit" className="button justify-self-start">
          {t("corrections.link.find")}
        </button>
      </form>
      {q && found.length === 0 && <p className="pt-3 text-quiet">{t("corrections.link.noneFound")}</p>}
      {found.length > 0 && (
        <ul aria-label={t("corrections.link.found")} className="mt-4 border-t border-rule">
          {found.map(({ id, slug, headline, inLanguage, direction, outletName, day }) => (
            <li key={id} className="border-b border-rule py-2.5">
              <LibraryLink
                href={`${path}?with=${encodeURIComponent(slug)}`}
                lang={inLanguage}
                dir={direction}
                className="tight block font-serif font-semibold hover:text-accent"
              >
                {headline}
              </LibraryLink>
              <p className="text-fine text-quiet">
                <bdi>{outletName ?? label("outletUnknown")}</bdi> · {day ?? t("dates.unknown")}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
