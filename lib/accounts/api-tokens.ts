import "server-only";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { library, writeReaders } from "../db/client";

/** What a token is good for: sending articles, or reading a private library. */
export const SCOPES = ["add", "read"] as const;
export type Scope = (typeof SCOPES)[number];

/** The choices of how long a token works, in days. */
export const TOKEN_DAYS = [7, 30, 90, 365] as const;
export const MOST_TOKENS = 20;
export const MOST_TOKEN_NAME = 60;

const DAY_MS = 86_400_000;
/** The last use is recorded to the minute: each time would be a write to each request. */
const USE_MS = 60_000;
const FORM = /^Bearer +tl_(\d{1,9})_([\w-]{43})$/i;

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** A token as its user sees it, without the secret. */
export type ListedToken = {
  id: number;
  name: string;
  scope: Scope;
  madeAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
};

/**
 * Makes a token, of which only a hash is kept.
 * @returns it with its number; or why there is none
 */
export async function makeToken(
  userId: string,
  { name, scope, days }: { name: string; scope: Scope; days: number },
  now = new Date(),
): Promise<{ id: number; token: string } | { refused: "too many" }> {
  const secret = randomBytes(32).toString("base64url");
  return writeReaders(async (tx) => {
    await tx.apiToken.deleteMany({ where: { userId, expiresAt: { lt: now } } });
    if ((await tx.apiToken.count({ where: { userId } })) >= MOST_TOKENS) return { refused: "too many" };
    const { id } = await tx.apiToken.create({
      data: {
        ...{ userId, name, scope, secretHash: hashOf(secret).toString("hex"), madeAt: now },
        expiresAt: new Date(now.getTime() + days * DAY_MS),
      },
      select: { id: true },
    });
    return { id, token: `tl_${id}_${secret}` };
  });
}

/** A user's tokens that still work, the oldest first. */
export async function listTokens(userId: string, now = new Date()): Promise<ListedToken[]> {
  const rows = await library().apiToken.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: { id: "asc" },
    omit: { userId: true, secretHash: true },
  });
  return rows.map((row) => ({ ...row, scope: scopeOf(row.scope) }));
}

const scopeOf = (scope: string): Scope => (scope === "add" ? "add" : "read");

/** Takes a token back, so that it works no more. */
export const withdrawToken = (userId: string, id: number): Promise<unknown> =>
  writeReaders((tx) => tx.apiToken.deleteMany({ where: { id, userId } }));

/** A token that a request has sent. */
export type SentToken = { id: number; name: string; scope: Scope; userId: string; role: string };

/**
 * Whose token a request has sent, and notes that it was used.
 * @param authorization the header of this name
 * @returns null if there is no token in it, or none that works
 */
export async function findToken(authorization: string | null, now = new Date()): Promise<SentToken | null> {
  const [, number, secret] = FORM.exec(authorization ?? "") ?? [];
  if (!number || !secret) return null;
  const row = await library().apiToken.findUnique({
    where: { id: Number(number) },
    include: { user: { select: { role: true } } },
  });
  if (!row || !timingSafeEqual(Buffer.from(row.secretHash, "hex"), hashOf(secret))) return null;
  if (row.expiresAt <= now) return null;
  const { id, name, userId, usedAt, user } = row;
  if (!usedAt || now.getTime() - usedAt.getTime() > USE_MS)
    await writeReaders((tx) => tx.apiToken.updateMany({ where: { id }, data: { usedAt: now } }));
  return { id, name, userId, scope: scopeOf(row.scope), role: user.role };
}
