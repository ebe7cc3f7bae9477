import "server-only";
import { LRUCache } from "lru-cache";
import { writeReaders } from "../db/client";
import { t } from "../messages/t";
import type { Credentials } from "./accept-invitation";
import { askAuth } from "./ask-auth";

/** Why somebody is not signed in: keys of messages. */
export const SIGN_IN_PROBLEMS = [
  "accounts.refused.nothingGiven",
  "accounts.refused.tooManyFromAddress",
  "accounts.refused.wrong",
  "accounts.refused.codeOver",
] as const;
const [NOTHING_GIVEN, TOO_MANY, WRONG, CODE_OVER] = SIGN_IN_PROBLEMS;

/** Why a code does not sign somebody in. */
export const CODE_PROBLEMS = [
  "accounts.refused.noCode",
  "accounts.refused.wrongCode",
  "accounts.refused.locked",
  TOO_MANY,
] as const;
const [NO_CODE, WRONG_CODE, LOCKED] = CODE_PROBLEMS;

/**
 * Signs a browser in, or goes as far as asking for a code.
 * @param sent the headers of its request
 * @returns `asksForCode`: the browser is signed in once `enterCode` has taken a code, with these cookies
 */
export async function signIn(
  { name, password }: Credentials,
  sent: Headers,
): Promise<{ cookies: string[]; asksForCode: boolean } | { refused: string }> {
  if (!name.trim() || !password) return { refused: t(NOTHING_GIVEN) };
  const answer = await askAuth("/sign-in/username", sent, { username: name, password });
  if (answer.status === 429) return { refused: t(TOO_MANY) };
  if (!answer.ok) return { refused: t(WRONG) };
  const { twoFactorRedirect } = await answer.json();
  return { cookies: answer.headers.getSetCookie(), asksForCode: twoFactorRedirect === true };
}

/** What better-auth answers where the browser has to begin again, and where the account is closed for a while. */
const OVER = new Set(["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"]);
const CLOSED = "ACCOUNT_TEMPORARILY_LOCKED";

/** Codes that have signed somebody in: somebody who sees one typed must not use it again (RFC 6238, 5.2). A code is good for 90 s. */
const used = new LRUCache<string, true>({ max: 10_000, ttl: 120_000 });

/** Whether a code signs its user in for the first time; else the session that it has opened is ended. */
async function isFirstUse(
  code: string,
  { token, user }: { token: string; user: { id: string } },
): Promise<boolean> {
  const key = `${user.id} ${code}`;
  const first = !used.has(key);
  used.set(key, true);
  if (!first) await writeReaders((tx) => tx.session.deleteMany({ where: { token } }));
  return first;
}

/**
 * Signs a browser in whose user has given the right password.
 * @param code six digits that the user's app shows, or a backup code
 * @returns `again`: the password has to be given anew
 */
export async function enterCode(
  code: string,
  sent: Headers,
): Promise<{ cookies: string[] } | { refused: string; again: boolean }> {
  const typed = code.replace(/\s+/gu, "");
  if (!typed) return { refused: t(NO_CODE), again: false };
  const path = /^\d+$/.test(typed) ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
  const answer = await askAuth(path, sent, { code: typed });
  if (answer.ok && (await isFirstUse(typed, await answer.json())))
    return { cookies: answer.headers.getSetCookie() };
  if (answer.ok) return { refused: t(WRONG_CODE), again: false };
  const { code: reason = "" } = await answer.json();
  if (OVER.has(reason)) return { refused: t(CODE_OVER), again: true };
  if (answer.status !== 429) return { refused: t(WRONG_CODE), again: false };
  return { refused: t(reason === CLOSED ? LOCKED : TOO_MANY), again: false };
}
