import "server-only";
import { library, type Transaction, writeReaders } from "../db/client";
import { isUnfiltered, printFilter } from "../filters/article-filter";
import { parseFilter } from "../filters/parse-filter";
import { readAddress } from "../filters/read-address";
import { getNewestId } from "../index/count-new";
import { type FilterProblem, MAX_FILTER_LENGTH, MAX_FILTERS, readName } from "./saved-filter-name";

/** A filter that a reader has saved, in the form of an address, with the newest article at the last visit. */
export type SavedFilter = { id: number; name: string; filter: string; start: boolean; seenId: number };

const SELECT = { id: true, name: true, filter: true, start: true, seenId: true } as const;
const byName = new Intl.Collator("en", { numeric: true });

/** A reader's filters by name. Not cached, since they are the reader's own. */
export async function listSavedFilters(readerId: string | null): Promise<SavedFilter[]> {
  if (!readerId) return [];
  const rows = await library().savedFilter.findMany({ where: { readerId }, select: SELECT });
  return rows.sort((a, b) => byName.compare(a.name, b.name) || a.id - b.id);
}

/** The address of a filter in its canonical spelling. */
export const canonicalAddress = (address: string): string =>
  printFilter(parseFilter(readAddress(address)).filter);

/** Why no reader could save this filter under this name; null if nothing speaks against it. */
export function checkFilter(typed: string, address: string): FilterProblem | null {
  const named = readName(typed);
  if (typeof named === "string") return named;
  const { filter } = parseFilter(readAddress(address));
  if (isUnfiltered(filter)) return "whole";
  return printFilter(filter).length > MAX_FILTER_LENGTH ? "long-filter" : null;
}

/** Saves a filter under a name. The articles of the moment count as seen. @returns the problem if it was not saved */
export async function saveFilter(
  readerId: string,
  typed: string,
  address: string,
): Promise<FilterProblem | null> {
  const problem = checkFilter(typed, address);
  const named = readName(typed);
  if (problem || typeof named === "string") return problem;
  const filter = canonicalAddress(address);
  const seenId = await getNewestId();
  return writeReaders(async (tx) => {
    const known = await tx.savedFilter.findMany({
      where: { readerId },
      select: { nameKey: true, filter: true },
    });
    if (known.some(({ nameKey }) => nameKey === named.key)) return "name-taken";
    if (known.some((other) => other.filter === filter)) return "already-saved";
    if (known.length >= MAX_FILTERS) return "too-many";
    const data = { readerId, name: named.name, nameKey: named.key, filter, seenId };
    await tx.savedFilter.create({ data, select: { id: true } });
    return null;
  });
}

const findOne = (tx: Transaction, readerId: string, id: number) =>
  tx.savedFilter.findFirst({ where: { readerId, id }, select: SELECT });

/** Renames a filter. @returns "missing" if the reader has no such filter, or why it was not renamed */
export async function renameFilter(
  readerId: string,
  id: number,
  typed: string,
): Promise<FilterProblem | "missing" | null> {
  const named = readName(typed);
  if (typeof named === "string") return named;
  return writeReaders(async (tx) => {
    if (!(await findOne(tx, readerId, id))) return "missing";
    const where = { readerId, nameKey: named.key, id: { not: id } };
    if (await tx.savedFilter.findFirst({ where, select: { id: true } })) return "name-taken";
    const data = { name: named.name, nameKey: named.key };
    await tx.savedFilter.update({ where: { id }, data, select: { id: true } });
    return null;
  });
}

/** Deletes a filter. @returns the filter, so that it can be saved again; null if the reader has no such filter */
export const deleteFilter = (readerId: string, id: number): Promise<SavedFilter | null> =>
  writeReaders(async (tx) => {
    const deleted = await findOne(tx, readerId, id);
    if (deleted) await tx.savedFilter.delete({ where: { id }, select: { id: true } });
    return deleted;
  });

/** Makes a filter the reader's start page, or no longer. @returns false if the reader has no such filter */
export const setStartFilter = (readerId: string, id: number, starts: boolean): Promise<boolean> =>
  writeReaders(async (tx) => {
    if (!(await findOne(tx, readerId, id))) return false;
    await tx.savedFilter.updateMany({ where: { readerId, start: true }, data: { start: false } });
    if (starts) await tx.savedFilter.update({ where: { id }, data: { start: true }, select: { id: true } });
    return true;
  });

/** Records that a reader has opened a filter. @param newest the article last added by then */
export async function visitFilter({ id, seenId }: SavedFilter, newest: number): Promise<void> {
  // most visits find nothing new, and each write would block others
  if (newest <= seenId) return;
  await writeReaders((tx) =>
    tx.savedFilter.updateMany({ where: { id, seenId: { lt: newest } }, data: { seenId: newest } }),
  );
}
