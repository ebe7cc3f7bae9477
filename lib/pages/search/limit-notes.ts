import { t } from "../../messages/t";

/** The most notes shown. */
const MOST_SHOWN = 8;

/** Each note once; of many only the first ones, and how many more there are. */
export function limitNotes(notes: readonly string[]): string[] {
  const once = [...new Set(notes)];
  if (once.length <= MOST_SHOWN) return once;
  return [...once.slice(0, MOST_SHOWN), t("filters.moreNotes", { notes: once.length - MOST_SHOWN })];
}
