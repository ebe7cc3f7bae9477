import { t } from "@/lib/messages/t";
import type { LibraryPage } from "@/lib/pages/library/get-library-page";
import { countArticles } from "../ui/count-articles";
import { FirstSteps } from "../ui/first-steps";
import { LibraryLink } from "../ui/library-link";

/** In place of the list: the filter matches nothing, or the library is empty. */
export function NoArticles({ page: { frame, filter, dropped } }: { page: LibraryPage }) {
  return filter.clearHref ? (
    <NoResults dropped={dropped} clearHref={filter.clearHref} />
  ) : (
    <EmptyLibrary owner={frame.owner} />
  );
}

/** Says which conditions to drop. */
function NoResults({ dropped, clearHref }: { dropped: LibraryPage["dropped"]; clearHref: string }) {
  return (
    <div className="max-w-[40rem] py-8 font-serif text-lead">
      <p>{t("library.noResults")}</p>
      {dropped.length > 0 && (
        <ul className="mt-3 border-t border-rule text-base">
          {dropped.map(({ label, articles, href }) => (
            <li key={href} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
              <LibraryLink href={href} className="link min-w-0 wrap-anywhere">
                {t.rich("library.without", { condition: () => <bdi>{label}</bdi> })}
              </LibraryLink>
              <span className="shrink-0 font-sans text-small text-quiet tabular-nums">
                {countArticles(articles)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-base">
        <LibraryLink href={clearHref} className="link">
          {t("library.whole")}
        </LibraryLink>
      </p>
    </div>
  );
}

/** Where a library begins. */
export function EmptyLibrary({ owner }: { owner: boolean }) {
  return (
    <p className="max-w-[40rem] py-10 font-serif text-lead">
      {t("library.empty")} {owner ? <FirstSteps /> : t("library.ownerFills")}
    </p>
  );
}
