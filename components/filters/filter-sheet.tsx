import type { ReactNode } from "react";
import { t } from "@/lib/messages/t";
import { KeepScrollPosition } from "./keep-scroll-position";
import "./filters.css";

/**
 * The filters: beside the list where there is room, else in a sheet from the bottom of the screen, opened and closed by buttons in
 * the same place, within reach of a thumb. It is a popover, so it works without scripts.
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
      <aside id="filters" popover="auto" aria-label={t("filters.title")} className="sheet">
        <KeepScrollPosition>{children}</KeepScrollPosition>
        <p className="sheet-foot">
          <button type="button" popoverTarget="filters" popoverTargetAction="hide" className="button">
            {t("filters.show", { articles })}
          </button>
        </p>
      </aside>
      <button type="button" popoverTarget="filters" className="button sheet-button">
        {t("filters.filter")}
        {chosen > 0 && ` (${chosen})`}
      </button>
    </>
  );
}
