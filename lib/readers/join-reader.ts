import "server-only";
import { type Transaction, writeReaders } from "../db/client";
import { moveMarks } from "../db/move-reader";

/** Gives a user what the browser has kept without an account. @param anonymous the browser's reader */
export const joinReader = (userId: string, anonymous: string): Promise<void> =>
  writeReaders(async (tx) => {
    const browser = await tx.reader.findUnique({ where: { id: anonymous } });
    if (!browser || browser.userId) return;
    const own = await tx.reader.findUnique({ where: { userId }, select: { id: true } });
    if (!own) await tx.reader.update({ where: { id: anonymous }, data: { userId }, select: { id: true } });
    else await moveReader(tx, anonymous, own.id);
  });

/** Moves everything that one reader has kept to another, and removes the first. Where both have kept something, the later counts. */
async function moveReader(tx: Transaction, from: string, into: string): Promise<void> {
  await moveMarks(tx, from, into);
  await tx.readBatch.updateMany({ where: { readerId: from }, data: { readerId: into } });
  await moveFilters(tx, from, into);
  await tx.reader.delete({ where: { id: from }, select: { id: true } });
}

/** Of two filters of one name the second gets a number; one that is there already is not moved. */
async function moveFilters(tx: Transaction, from: string, into: string): Promise<void> {
  const there = await tx.savedFilter.findMany({ where: { readerId: into } });
  const keys = new Set(there.map(({ nameKey }) => nameKey));
  const hasStart = there.some(({ start }) => start);
  const moving = await tx.savedFilter.findMany({ where: { readerId: from }, orderBy: { id: "asc" } });
  for (const { id, name, nameKey, filter } of moving) {
    if (there.some((one) => one.filter === filter)) continue;
    let free = { name, nameKey };
    for (let number = 2; keys.has(free.nameKey); number++)
      free = { name: `${name} ${number}`, nameKey: `${nameKey} ${number}` };
    keys.add(free.nameKey);
    const data = { ...free, readerId: into, ...(hasStart ? { start: false } : {}) };
    await tx.savedFilter.update({ where: { id }, data, select: { id: true } });
  }
}
