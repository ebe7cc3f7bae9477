import type { ReactNode } from "react";
import { KeepPlace } from "./keep-scroll-position";

/**
 * The filters: beside the list where there is room, else a sheet from the foot of the screen. Its button stays within reach of a
 * thumb, and where it was, the sheet has the one that closes it. The browser opens and closes it, without scripts too.
 */
export function FilterSheet({
  articles,
  chosen,
  children,
}: {
  articles: number;
  /** How many filters are set. */
  chosen: number;
  children: ReactNode;
}) {
  return (
    <>
      <aside id="filters" popover="auto" aria-label="Filters" className="sheet">
        <KeepPlace>{children}</KeepPlace>
        <p className="sheet-foot">
          <button type="button" popoverTarget="filters" popoverTargetAction="hide" className="button">
            Show {articles.toLocaleString("en")} {articles === 1 ? "article" : "articles"}
          </button>
        </p>
      </aside>
      <button type="button" popoverTarget="filters" className="button sheet-button">
        Filter{chosen > 0 && ` (${chosen})`}
      </button>
    </>
  );
}
