import "server-only";
import { cookies, headers } from "next/headers";
import { isSecure } from "../accounts/auth";
import { getUser } from "../accounts/current-user";
import { library, writeReaders } from "../db/client";
import { getSecret } from "../db/secret";
import { t } from "../messages/t";
import { isOwnOrigin } from "../security/origin";
import { expireReaders } from "./expire-readers";
import { newReaderId, printReaderCookie, READER_COOKIE, readReaderCookie } from "./reader-cookie";
import { requireReaderOf } from "./user-reader";

/** The reader of the current request: the user's, or the browser's; null for somebody who has saved nothing here yet. */
export async function getReader(): Promise<string | null> {
  const user = await getUser();
  if (!user) return getBrowserReader();
  const row = await library().user.findUnique({ where: { id: user.id }, select: { readerId: true } });
  return row?.readerId ?? null;
}

/** The reader without an account whose cookie the browser sends. */
export async function getBrowserReader(): Promise<string | null> {
  const value = (await cookies()).get(READER_COOKIE)?.value;
  const id = value ? readReaderCookie(value, await getSecret()) : null;
  if (!id) return null;
  const where = { id, user: null };
  return (await library().reader.findFirst({ where, select: { id: true } }))?.id ?? null;
}

/** How often readers who keep nothing are deleted, in ms. */
const EXPIRE_MS = 3_600_000;
let expiredAt = 0;

export class NotReader extends Error {
  override name = "NotReader";
}

/**
 * The reader of the current request, created if there is none yet. Only for requests that store something for the reader.
 * @returns the identifier, and the Set-Cookie header for a new reader
 * @throws NotReader if the request comes from another site
 */
export async function requireReader(): Promise<{ id: string; cookie: string | null }> {
  if (!isOwnOrigin(new Headers(await headers()), process.env.PUBLIC_URL))
    throw new NotReader(t("problems.otherSite"));
  const known = await getReader();
  if (known) return { id: known, cookie: null };
  const user = await getUser();
  const id = await writeReaders(async (tx) => {
    if (user) return requireReaderOf(tx, user.id);
    const id = newReaderId();
    await tx.reader.create({ data: { id }, select: { id: true } });
    if (Date.now() - expiredAt >= EXPIRE_MS) {
      expiredAt = Date.now();
      await expireReaders(tx);
    }
    return id;
  });
  return { id, cookie: user ? null : printReaderCookie(id, await getSecret(), isSecure()) };
}
