import { plainly } from "@/lib/pages/plainly";
import { refuseFilterChange, submitFilterChange } from "@/lib/pages/saved/submit-filter";
import { readerRoute } from "@/lib/readers/reader-route";

type Context = { params: Promise<{ id: string }> };

/** Renames or deletes a filter of the reader who asks, or makes it the start page, and goes back to the list. */
export const POST = plainly(
  readerRoute<Context>(
    async (reader, form, { params }) => submitFilterChange(reader, (await params).id, form),
    refuseFilterChange,
  ),
);
