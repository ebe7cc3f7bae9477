import type { RecordOf } from "../../read/exported/exported-line";
import { listSavedFilters, saveFilter, setStartFilter } from "../../readers/saved-filters";
import { count, type TakeOver } from "./take-over";

/** Saves a filter for the reader who imports. @returns why it was not saved; null if it was, or there is nobody to save it for */
export async function takeOverFilter(
  takeOver: TakeOver,
  { name, filter, start }: RecordOf<"filter">,
): Promise<string | null> {
  const { reader } = takeOver;
  if (reader === null) return `the saved filter “${name}” was left out: there is no account to keep it in`;
  const problem = await saveFilter(reader, name, filter);
  if (problem === "already-saved") return null;
  if (problem) return `the saved filter “${name}” was left out: ${problem.replaceAll("-", " ")}`;
  count(takeOver, "filter");
  const saved = await listSavedFilters(reader);
  const made = saved.find((one) => one.name === name);
  if (start && made && !saved.some((one) => one.start)) await setStartFilter(reader, made.id, true);
  return null;
}
