import type { FilterProblem } from "@/lib/readers/filter-name";
import { readersOnly, textOf } from "@/lib/readers/reader-route";
import { inOneSpelling, refuseFilter, saveFilter } from "@/lib/readers/saved-filters";

/** So much of a name that is too long comes back into its form. */
const SHOWN_AGAIN = 200;

/** The page that says why a filter was not kept, with its form filled in again. */
function again(problem: FilterProblem, name: string, filter: string): string {
  const said = new URLSearchParams({ problem });
  // what is too long to be kept is too long for an address
  if (problem !== "long-filter") {
    said.set("name", name.slice(0, SHOWN_AGAIN).toWellFormed());
    said.set("filter", filter);
  }
  return `/saved?${said}#filters`;
}

const sent = (form: FormData) => ({
  name: textOf(form, "name"),
  filter: inOneSpelling(textOf(form, "filter")),
});

/** Keeps a filter under a name for the reader who asks, and shows it; where that cannot be, says why. */
export const POST = readersOnly(
  async (reader, form) => {
    const { name, filter } = sent(form);
    const problem = await saveFilter(reader, name, filter);
    return problem ? again(problem, name, filter) : `/${filter}`;
  },
  async (form) => {
    const { name, filter } = sent(form);
    const problem = refuseFilter(name, filter);
    return problem && again(problem, name, filter);
  },
);
