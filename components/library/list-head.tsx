import { t } from "@/lib/messages/t";
import type { LibraryPage } from "@/lib/pages/library/get-library-page";
import { SaveForm } from "../filters/saved-filters";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";

/** What is listed and how many, which stays in view; the orders to list it in, a form to save the filter, and its feed. */
export function ListHead({ page: { total, filter, saved } }: { page: LibraryPage }) {
  const feed = saved.feeds[0];
  return (
    <div className="list-head">
      <h1 className="tight font-serif text-row font-semibold">
        <bdi>{saved.words || t("library.title")}</bdi>
      </h1>
      <p className="text-quiet tabular-nums" aria-live="polite">
        {countArticles(total)}
      </p>
      <div className="ms-auto flex flex-wrap items-baseline gap-x-4">
        {filter.orders.map(({ label, href, chosen }) => (
          <LibraryLink key={label} href={href} aria-current={chosen ? "true" : undefined} className="choice">
            {label}
          </LibraryLink>
        ))}
        {saved.suggested !== null && <SaveForm filter={saved.filter} suggested={saved.suggested} />}
        {feed && (
          <a href={feed.href} className="link border-rule border-s ps-4 text-quiet">
            {t("library.feed")}
          </a>
        )}
      </div>
    </div>
  );
}
