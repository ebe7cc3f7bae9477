import { because, type Reason } from "../../messages/reason";
import type { RecordOf } from "../../read/exported/exported-line";
import type { FilterProblem } from "../../readers/saved-filter-name";
import { listSavedFilters, saveFilter, setStartFilter } from "../../readers/saved-filters";
import { count, type TakeOver } from "./take-over";

/** What the message calls each problem. */
const PROBLEMS: Record<Exclude<FilterProblem, "already-saved">, string> = {
  ...{ "no-name": "noName", "long-name": "longName", "name-taken": "nameTaken", "too-many": "tooMany" },
  ...{ whole: "whole", "long-filter": "longFilter" },
};

/** Saves a filter for the reader who imports. @returns why it was not saved; null if it was, or there is nobody to save it for */
export async function takeOverFilter(
  takeOver: TakeOver,
  { name, filter, start }: RecordOf<"filter">,
): Promise<Reason | null> {
  const { reader } = takeOver;
  const leftOut = (why: Reason) => because("taken.filterLeftOut", { name, why });
  if (reader === null) return leftOut(because("taken.noAccount"));
  const problem = await saveFilter(reader, name, filter);
  if (problem === "already-saved") return null;
  if (problem) return leftOut(because("taken.filterProblem", { problem: PROBLEMS[problem] }));
  count(takeOver, "filter");
  const saved = await listSavedFilters(reader);
  const made = saved.find((one) => one.name === name);
  if (start && made && !saved.some((one) => one.start)) await setStartFilter(reader, made.id, true);
  return null;
}
