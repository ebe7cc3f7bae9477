import "server-only";
import { keyOfName } from "../accounts/auth";
import { library, type Transaction, writeReaders } from "../db/client";
import { newReaderId } from "./reader-cookie";

/** The user of a name, or the owner, with what identifies what the user has kept; null where nothing is kept yet. */
export type UserReader = { userId: string; readerId: string | null };

/** @param name as it is typed to sign in; null: the owner's. @returns null if there is nobody of that name, or no owner */
export async function findUserReader(name: string | null): Promise<UserReader | null> {
  const where = name === null ? { role: "owner" } : { username: keyOfName(name) };
  const user = await library().user.findFirst({ where, select: { id: true, readerId: true } });
  return user && { userId: user.id, readerId: user.readerId };
}

/** A reader for what a user keeps from now on: the one there is, or another. */
export const requireUserReader = (userId: string): Promise<string> =>
  writeReaders((tx) => requireReaderOf(tx, userId));

/** The same within a larger transaction: two first marks at once are of one reader. */
export async function requireReaderOf(tx: Transaction, userId: string): Promise<string> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { readerId: true } });
  if (user?.readerId) return user.readerId;
  const id = newReaderId();
  await tx.reader.create({ data: { id, user: { connect: { id: userId } } }, select: { id: true } });
  return id;
}
