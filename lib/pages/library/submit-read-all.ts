import "server-only";
import { getUser } from "../../accounts/current-user";
import { TooCostly } from "../../index/match/filter-context";
import { t } from "../../messages/t";
import { markAllRead, TooManyMarks, undoBatch } from "../../readers/mark-all-read";
import { getReader } from "../../readers/reader";
import { type Outcome, textOf } from "../../readers/reader-route";
import { canonicalAddress } from "../../readers/saved-filters";

const nobody = () => ({ status: 403 as const, message: t("library.nothingKept") });
const nothing = () => ({ status: 404 as const, message: t("library.nothingToUndo") });

/** A whole number of a field; null where it is none. */
const numberIn = (form: FormData, name: string): number | null =>
  /^\d{1,15}$/.test(textOf(form, name)) ? Number(textOf(form, name)) : null;

/** The library page of a filter, with a message on what was done. */
const pageOf = (filter: string, message: Record<string, string>): string =>
  `/library?${[filter.slice(1), `${new URLSearchParams(message)}`].filter(Boolean).join("&")}`;

/** Marks all articles of a filter as read, or undoes that. @returns the page to go to */
export async function submitReadAll(reader: string, form: FormData): Promise<Outcome> {
  const filter = canonicalAddress(textOf(form, "filter"));
  const undo = numberIn(form, "undo");
  if (undo !== null) {
    const batch = await undoBatch(reader, undo);
    return batch ? pageOf(filter, { unmarked: `${batch.articles}` }) : nothing();
  }
  try {
    const batch = await markAllRead(reader, filter, numberIn(form, "upto") ?? 0);
    return pageOf(filter, { marked: `${batch.id}` });
  } catch (error) {
    if (error instanceof TooCostly) return { status: 400, message: t("filters.tooCostly") };
    if (error instanceof TooManyMarks) return { status: 429, message: error.message };
    throw error;
  }
}

/** Why the form is refused before anybody becomes a reader by it; null where it is not. */
export async function refuseReadAll(form: FormData): Promise<Outcome | null> {
  const undo = numberIn(form, "undo");
  if (undo === null && numberIn(form, "upto") === null)
    return { status: 400, message: '"upto" must be the number of an article, or "undo" that of a batch.' };
  if ((await getReader()) !== null || (undo === null && (await getUser()) !== null)) return null;
  // One request would otherwise store as many marks as the library has articles, for a reader who never comes back.
  return undo === null ? nobody() : nothing();
}
