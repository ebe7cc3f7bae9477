import type { LibraryPage } from "@/lib/pages/library/get-library-page";
import { FilterForm } from "./filter-form";
import { FilterSheet } from "./filter-sheet";
import { RailGroups } from "./rail-groups";
import { SavedFilters } from "./saved-filters";

/** Saved filters, and words, dates and facets to filter by: beside the list or, on a narrow screen, in a sheet. */
export function FilterRail({ page: { total, filter, saved, mistakes, rail } }: { page: LibraryPage }) {
  return (
    <FilterSheet articles={total} chosen={filter.chips.length}>
      <SavedFilters view={saved} />
      <FilterForm view={filter} mistakes={mistakes} />
      <RailGroups groups={rail} />
    </FilterSheet>
  );
}
