import { t } from "@/lib/messages/t";
import type { SavedView } from "@/lib/pages/library/saved-view";
import type { SavedFilterView } from "@/lib/pages/saved/saved-filter-view";
import { LibraryLink } from "../ui/library-link";
import "./filters.css";

/** At the top of the rail: the reader's saved filters with what is new in each. */
export function SavedFilters({ view }: { view: SavedView }) {
  const { filters, wholeHref } = view;
  if (filters.length === 0) return null;
  return (
    <section aria-label={t("saved.filters")} className="mb-5 border-b border-rule pb-4">
      <h2 className="label pb-1.5">{t("saved.filters")}</h2>
      <ul>
        {filters.map((one) => (
          <SavedFilter key={one.id} one={one} />
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-4 pt-1.5 text-fine text-quiet">
        <LibraryLink href="/saved#filters" className="link">
          {t("saved.change")}
        </LibraryLink>
        {wholeHref && (
          <LibraryLink href={wholeHref} className="link">
            {t("saved.whole")}
          </LibraryLink>
        )}
      </p>
    </section>
  );
}

function SavedFilter({ one: { name, href, fresh, current, start } }: { one: SavedFilterView }) {
  return (
    <li>
      <LibraryLink
        href={href}
        aria-current={current ? "page" : undefined}
        className="flex justify-between gap-3 py-0.5 text-small hover:text-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
      >
        <span className="min-w-0 wrap-anywhere">
          <bdi>{name}</bdi>
          {start && <span className="text-fine font-normal text-quiet"> {t("saved.first")}</span>}
        </span>
        <NewCount fresh={fresh} />
      </LibraryLink>
    </li>
  );
}

/** How many articles are new in a filter since the last visit; nothing where none is. */
export function NewCount({ fresh }: { fresh: number | null }) {
  if (fresh === 0) return null;
  return (
    <span className="shrink-0 text-fine font-semibold text-accent tabular-nums">
      {fresh === null ? t("saved.notCounted") : t("saved.fresh", { articles: fresh })}
    </span>
  );
}

/** A form to save the present filter under a name, which opens below its words. */
export function SaveForm({ filter, suggested }: { filter: string; suggested: string }) {
  return (
    <details className="list-save">
      <summary className="text-quiet hover:text-accent">{t("saved.save")}</summary>
      <form method="post" action="/saved/filters">
        <input type="hidden" name="filter" value={filter} />
        <label className="grid gap-1">
          <span className="label">{t("saved.name")}</span>
          <input name="name" key={suggested} defaultValue={suggested} required dir="auto" className="field" />
        </label>
        <button type="submit" className="button justify-self-start">
          {t("saved.saveIt")}
        </button>
      </form>
    </details>
  );
}

/** Says that the page shows the start filter, and leads to the whole library. */
export function StartNote({ name, wholeHref }: { name: string | null; wholeHref: string | null }) {
  if (name === null || wholeHref === null) return null;
  return (
    <p className="pb-3 text-small text-quiet">
      {t.rich("saved.startsWith", { filter: () => <bdi className="text-ink">{name}</bdi> })}{" "}
      <LibraryLink href={wholeHref} className="link">
        {t("saved.showWhole")}
      </LibraryLink>
    </p>
  );
}
