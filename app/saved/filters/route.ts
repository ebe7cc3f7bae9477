import { readersOnly, textOf } from "@/lib/readers/reader-route";
import { inOneSpelling, saveFilter } from "@/lib/readers/saved-filters";

/** So much of a name that is too long comes back into its form. */
const SHOWN_AGAIN = 200;

/** Keeps a filter under a name for the reader who asks, and shows it; where that cannot be, says why, with the form filled in again. */
export const POST = readersOnly(async (reader, form) => {
  const name = textOf(form, "name");
  const filter = inOneSpelling(textOf(form, "filter"));
  const problem = await saveFilter(reader, name, filter);
  if (!problem) return `/${filter}`;
  // what is too long to be kept is too long for an address
  if (problem === "long-filter") return `/saved?${new URLSearchParams({ problem })}#filters`;
  return `/saved?${new URLSearchParams({ problem, name: name.slice(0, SHOWN_AGAIN).toWellFormed(), filter })}#filters`;
});
