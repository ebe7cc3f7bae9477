import "server-only";
import { type Transaction, writeReaders } from "../db/client";
import { moveMarks } from "../db/move-reader";

/** Gives a user what the browser has kept without an account. @param anonymous the browser's reader */
export const joinReader = (userId: string, anonymous: string): Promise<void> =>
  writeReaders(async (tx) => {
    const browser = await tx.reader.findUnique({
      where: { id: anonymous, user: null },
      select: { id: true },
    });
    const user = await tx.user.findUnique({ where: { id: userId }, select: { readerId: true } });
    if (!browser || !user) return;
    if (user.readerId) await moveReader(tx, browser.id, user.readerId);
    else
      await tx.user.update({ where: { id: userId }, data: { readerId: browser.id }, select: { id: true } });
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
