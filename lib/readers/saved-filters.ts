import "server-only";
import { library, type Transaction, writeReaders } from "../db/client";
import { isUnfiltered, printFilter } from "../filters/article-filter";
import { parseFilter } from "../filters/parse-filter";
import { readAddress } from "../filters/read-address";
import { getNewestId } from "../index/count-new";
import { type FilterProblem, MAX_FILTER_LENGTH, MAX_FILTERS, readName } from "./saved-filter-name";

/** A filter that a reader keeps: as the address says it, and the newest article at the last visit. */
export type SavedFilter = { id: number; name: string; filter: string; start: boolean; seenId: number };

const SELECT = { id: true, name: true, filter: true, start: true, seenId: true } as const;
const byName = new Intl.Collator("en", { numeric: true });

/** A reader's filters by name. Never cached: they are the reader's own. */
export async function listSavedFilters(readerId: string | null): Promise<SavedFilter[]> {
  if (!readerId) return [];
  const rows = await library().savedFilter.findMany({ where: { readerId }, select: SELECT });
  return rows.sort((a, b) => byName.compare(a.name, b.name) || a.id - b.id);
}

/** A filter's address in its one spelling, whatever it is that asks for it to be kept. */
export const canonicalAddress = (address: string): string =>
  printFilter(parseFilter(readAddress(address)).filter);

/** Why a filter cannot be kept whoever asks for it; null where it can. */
export function checkFilter(typed: string, address: string): FilterProblem | null {
  const named = readName(typed);
  if (typeof named === "string") return named;
  const { filter } = parseFilter(readAddress(address));
  if (isUnfiltered(filter)) return "whole";
  return printFilter(filter).length > MAX_FILTER_LENGTH ? "long-filter" : null;
}

/** Keeps a filter under a name. What is there counts as seen. @returns why not, where it is not kept */
export async function saveFilter(
  readerId: string,
  typed: string,
  address: string,
): Promise<FilterProblem | null> {
  const refused = checkFilter(typed, address);
  const named = readName(typed);
  if (refused || typeof named === "string") return refused;
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

/** Gives a filter another name. @returns "missing" where the reader has no such filter, or why it keeps its name */
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

/** Deletes a filter. @returns what it was, so that it can be saved again; null where the reader has no such filter */
export const deleteFilter = (readerId: string, id: number): Promise<SavedFilter | null> =>
  writeReaders(async (tx) => {
    const gone = await findOne(tx, readerId, id);
    if (gone) await tx.savedFilter.delete({ where: { id }, select: { id: true } });
    return gone;
  });

/** Makes one filter the page that the reader starts with, or none. @returns false where the reader has no such filter */
export const setStartFilter = (readerId: string, id: number, starts: boolean): Promise<boolean> =>
  writeReaders(async (tx) => {
    if (!(await findOne(tx, readerId, id))) return false;
    await tx.savedFilter.updateMany({ where: { readerId, start: true }, data: { start: false } });
    if (starts) await tx.savedFilter.update({ where: { id }, data: { start: true }, select: { id: true } });
    return true;
  });

/** Notes that a reader has opened a filter, when `newest` was the article that had come in last. */
export async function visitFilter({ id, seenId }: SavedFilter, newest: number): Promise<void> {
  // most visits find nothing new, and a write for each would keep others from writing
  if (newest <= seenId) return;
  await writeReaders((tx) =>
    tx.savedFilter.updateMany({ where: { id, seenId: { lt: newest } }, data: { seenId: newest } }),
  );
}
