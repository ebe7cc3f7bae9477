import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { library, type Transaction, writeReaders } from "../db/client";
import type { Role } from "./current-user";

const HOUR_MS = 3_600_000;
/** How long a link works: the owner's stands in a terminal, a reader's is sent to somebody. */
const LASTS: Record<Role, number> = { owner: 24 * HOUR_MS, reader: 7 * 24 * HOUR_MS };

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * Makes a link's token with which somebody becomes the owner, or a reader. Of the owner's links the last one works.
 * @returns the token, of which only a hash is kept
 */
export async function invite(role: Role, now = new Date()): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + LASTS[role]);
  await writeReaders(async (tx) => {
    await tx.invitation.deleteMany({ where: { expiresAt: { lt: now } } });
    if (role === "owner") await tx.invitation.deleteMany({ where: { role } });
    await tx.invitation.create({ data: { tokenHash: hashOf(token), role, expiresAt }, select: { id: true } });
  });
  return token;
}

/** For whom a link is; null if there is none of this token, it was used, or it is too old. */
export async function findInvitation(token: string, now = new Date()): Promise<Role | null> {
  const row = await library().invitation.findUnique({ where: { tokenHash: hashOf(token) } });
  if (!row || row.expiresAt <= now) return null;
  return row.role === "owner" ? "owner" : "reader";
}

/** A link for a reader that has not been used yet. */
export type PendingInvitation = { id: number; madeAt: Date; expiresAt: Date };

/** The links for readers that still work, the oldest first. */
export const listInvitations = (now = new Date()): Promise<PendingInvitation[]> =>
  library().invitation.findMany({
    where: { role: "reader", expiresAt: { gt: now } },
    orderBy: { id: "asc" },
    select: { id: true, madeAt: true, expiresAt: true },
  });

/** Takes a reader's link back, so that it works no more. */
export const withdrawInvitation = (id: number): Promise<unknown> =>
  writeReaders((tx) => tx.invitation.deleteMany({ where: { id, role: "reader" } }));

/** Uses a link up. @returns for whom it was; null if it does not work, or no more */
export async function takeInvitation(tx: Transaction, token: string, now = new Date()): Promise<Role | null> {
  const where = { tokenHash: hashOf(token), expiresAt: { gt: now } };
  const row = await tx.invitation.findFirst({ where, select: { id: true, role: true } });
  if (!row) return null;
  await tx.invitation.delete({ where: { id: row.id }, select: { id: true } });
  return row.role === "owner" ? "owner" : "reader";
}

/** Whether the library has an owner yet. */
export const hasOwner = async (): Promise<boolean> =>
  (await library().user.count({ where: { role: "owner" } })) > 0;
