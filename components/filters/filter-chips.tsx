import { t } from "@/lib/messages/t";
import type { FilterView } from "@/lib/pages/rail/filter-view";
import { LibraryLink } from "../ui/library-link";

/** The conditions of the filter, each removable, and notes on what of the address could not be used. */
export function FilterChips({ view, notes }: { view: FilterView; notes: string[] }) {
  return (
    <>
      {notes.length > 0 && (
        <ul role="status" className="mb-3 border-s-2 border-accent ps-3 text-small">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {view.chips.length > 0 && (
        <ul
          aria-label={t("filters.chosen")}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small"
        >
          {view.chips.map(({ label, href }) => (
            <li key={`${label} ${href}`}>
              <LibraryLink
                href={href}
                aria-label={t("filters.remove", { filter: label })}
                className="border-b border-accent hover:text-accent"
              >
                <bdi>{label}</bdi> <span aria-hidden="true">×</span>
              </LibraryLink>
            </li>
          ))}
          {view.clearHref && view.chips.length > 1 && (
            <li>
              <LibraryLink href={view.clearHref} className="link text-quiet">
                {t("filters.removeAll")}
              </LibraryLink>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
