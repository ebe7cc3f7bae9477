import "server-only";
import { t } from "../../messages/t";
import { getReader } from "../../readers/reader";
import { type Outcome, textOf } from "../../readers/reader-route";
import type { FilterProblem } from "../../readers/saved-filter-name";
import {
  canonicalAddress,
  checkFilter,
  deleteFilter,
  renameFilter,
  saveFilter,
  setStartFilter,
} from "../../readers/saved-filters";
import { addressTelling } from "../told";

const missing = () => ({ status: 404, message: t("saved.refused") }) as const;
const ACTIONS = ["rename", "delete", "start", "unstart"];
/** How much of a refused name its form shows again, in characters. */
const SHOWN_AGAIN = 200;

/** The page that says why a filter was not saved, with its form filled in again. */
function formAgain(problem: FilterProblem, name: string, filter: string): string {
  const query = new URLSearchParams({ problem });
  // a filter too long to be saved is too long for an address
  if (problem !== "long-filter") {
    query.set("name", name.slice(0, SHOWN_AGAIN).toWellFormed());
    query.set("filter", filter);
  }
  return `/saved?${query}#filters`;
}

const readFilterForm = (form: FormData) => ({
  name: textOf(form, "name"),
  filter: canonicalAddress(textOf(form, "filter")),
});

/** Saves a filter under a name. @returns the page to go to: the filter or, where it was refused, its form again */
export async function submitFilter(reader: string, form: FormData): Promise<Outcome> {
  const { name, filter } = readFilterForm(form);
  const problem = await saveFilter(reader, name, filter);
  return problem ? formAgain(problem, name, filter) : `/library${filter}`;
}

/** Where to go if a form for a new filter is refused whoever sends it; null where it is not. */
export async function refuseFilterForm(form: FormData): Promise<Outcome | null> {
  const { name, filter } = readFilterForm(form);
  const problem = checkFilter(name, filter);
  return problem && formAgain(problem, name, filter);
}

/** Renames or deletes a saved filter, or makes it the start page. @returns the page to go to */
export async function submitFilterChange(reader: string, number: string, form: FormData): Promise<Outcome> {
  const id = Number(number);
  if (!Number.isSafeInteger(id)) return missing();
  switch (textOf(form, "action")) {
    case "rename": {
      const problem = await renameFilter(reader, id, textOf(form, "name"));
      if (problem === "missing") return missing();
      return `/saved${problem ? `?${new URLSearchParams({ problem, rename: `${id}` })}` : ""}#filters`;
    }
    case "delete": {
      const gone = await deleteFilter(reader, id);
      if (!gone) return missing();
      const { name, filter } = gone;
      const done = t("saved.deleted", { filter: name });
      return `${await addressTelling("/saved", { done }, { name, filter })}#filters`;
    }
    default:
      return (await setStartFilter(reader, id, textOf(form, "action") === "start"))
        ? "/saved#filters"
        : missing();
  }
}

/** Why a change to a filter is refused before anybody becomes a reader by it; null where it is not. */
export async function refuseFilterChange(form: FormData): Promise<Outcome | null> {
  if (!ACTIONS.includes(textOf(form, "action")))
    return { status: 400, message: `"action" must be one of ${ACTIONS.join(", ")}.` };
  return (await getReader()) === null ? missing() : null;
}
