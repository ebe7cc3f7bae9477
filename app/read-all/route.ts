import { TooCostly } from "@/lib/index/match/filter-context";
import { markAllRead, undoBatch } from "@/lib/readers/mark-all-read";
import { getReader } from "@/lib/readers/reader";
import { readersOnly, textOf } from "@/lib/readers/reader-route";
import { inOneSpelling } from "@/lib/readers/saved-filters";

const NOTHING = { status: 404, message: "There is nothing to undo." } as const;

/** A whole number of a field; null where it is none. */
const numberIn = (form: FormData, name: string): number | null =>
  /^\d{1,15}$/.test(textOf(form, name)) ? Number(textOf(form, name)) : null;

/** The library page of a filter, saying what was done there. */
const back = (filter: string, said: Record<string, string>): string =>
  `/?${[filter.slice(1), `${new URLSearchParams(said)}`].filter(Boolean).join("&")}`;

/** Marks all of a filter as read for the reader who asks, or takes one such batch back, and goes back to the list. */
export const POST = readersOnly(
  async (reader, form) => {
    const filter = inOneSpelling(textOf(form, "filter"));
    const undo = numberIn(form, "undo");
    if (undo !== null) {
      const batch = await undoBatch(reader, undo);
      return batch ? back(filter, { unmarked: `${batch.articles}` }) : NOTHING;
    }
    try {
      const batch = await markAllRead(reader, filter, numberIn(form, "upto") ?? 0);
      return back(filter, { marked: `${batch.id}` });
    } catch (error) {
      if (error instanceof TooCostly) return { status: 400, message: error.message };
      throw error;
    }
  },
  async (form) => {
    const undo = numberIn(form, "undo");
    if (undo === null && numberIn(form, "upto") === null)
      return { status: 400, message: '"upto" must be the number of an article, or "undo" that of a batch.' };
    return undo !== null && (await getReader()) === null ? NOTHING : null;
  },
);
