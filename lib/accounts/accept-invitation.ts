import "server-only";
import { randomUUID } from "node:crypto";
import { type Transaction, writeReaders } from "../db/client";
import { t } from "../messages/t";
import { getAuth, keyOfName, LEAST_PASSWORD, MOST_ACCOUNT_NAME, MOST_PASSWORD } from "./auth";
import type { Role } from "./current-user";
import { findInvitation, takeInvitation } from "./invitations";
import { checkPresentPassword, type Refused } from "./present-password";

/** The name and password that somebody chooses. */
export type Credentials = { name: string; password: string };

/** Why a name or password cannot be taken; null where they can. */
export function checkCredentials({ name, password }: Credentials): string | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return t("accounts.refused.nameEmpty");
  if (/[\p{Cc}\p{Cf}]/u.test(name)) return t("accounts.refused.nameInvisible");
  if (name.length > MOST_ACCOUNT_NAME) return t("accounts.refused.nameLong", { most: MOST_ACCOUNT_NAME });
  return checkPassword(password, name);
}

/** Why a password cannot be taken; null where it can. */
export function checkPassword(password: string, name: string): string | null {
  if (password.length < LEAST_PASSWORD) return t("accounts.refused.passwordShort", { least: LEAST_PASSWORD });
  if (password.length > MOST_PASSWORD) return t("accounts.refused.passwordLong", { most: MOST_PASSWORD });
  if (keyOfName(password) === keyOfName(name)) return t("accounts.refused.passwordIsName");
  if (new Set(password).size < 4) return t("accounts.refused.passwordEasy");
  return null;
}

/**
 * Makes the account of a link. The owner's link gives an owner who is there already a new name and password, and signs all of the
 * owner's browsers out; no token of the owner's works any more, no passkey, and no code is asked for.
 */
export async function acceptInvitation(
  token: string,
  credentials: Credentials,
): Promise<{ role: Role } | Refused> {
  const name = credentials.name.replace(/\s+/gu, " ").trim();
  const refused = checkCredentials({ ...credentials, name });
  if (refused) return { refused };
  if (!(await findInvitation(token))) return { refused: t("accounts.refused.invitationUsed") };
  const hash = await (await getAuth()).$context.then(({ password }) => password.hash(credentials.password));
  return writeReaders(async (tx) => {
    const role = await takeInvitation(tx, token);
    if (!role) return { refused: t("accounts.refused.invitationUsed") };
    const present =
      role === "owner" ? await tx.user.findFirst({ where: { role }, select: { id: true } }) : null;
    const other = await tx.user.findUnique({ where: { username: keyOfName(name) }, select: { id: true } });
    if (other && other.id !== present?.id) throw new NameTaken();
    await storeAccount(tx, present?.id ?? randomUUID(), role, { name, hash });
    return { role };
  }).catch((error: unknown) => {
    // thrown, so that the link still works
    if (error instanceof NameTaken) return { refused: t("accounts.refused.nameTaken") };
    throw error;
  });
}

class NameTaken extends Error {
  override name = "NameTaken";
}

/** Writes a user with a password; one who is there gets both anew, and all sessions, tokens and other ways to sign in end. */
async function storeAccount(
  tx: Transaction,
  id: string,
  role: Role,
  { name, hash }: { name: string; hash: string },
): Promise<void> {
  const names = { name, username: keyOfName(name), displayUsername: name, twoFactorEnabled: false };
  await tx.user.upsert({
    where: { id },
    create: { ...names, id, role, email: `${id}@accounts.invalid` },
    update: names,
    select: { id: true },
  });
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.apiToken.deleteMany({ where: { userId: id } });
  await tx.account.deleteMany({ where: { userId: id } });
  await tx.twoFactor.deleteMany({ where: { userId: id } });
  await tx.passkey.deleteMany({ where: { userId: id } });
  await tx.account.create({
    data: { id: randomUUID(), accountId: id, providerId: "credential", userId: id, password: hash },
    select: { id: true },
  });
}

/** Gives a user a new password, if the present one is right. The user's other browsers are signed out, and no token works any more. */
export async function changePassword(
  user: { id: string; name: string; session: string },
  present: string,
  wanted: string,
): Promise<Refused | null> {
  const wrong = await checkPresentPassword(user.id, present);
  if (wrong) return wrong;
  const refused = checkPassword(wanted, user.name);
  if (refused) return { refused };
  const password = await (await getAuth()).$context.then((context) => context.password.hash(wanted));
  await writeReaders(async (tx) => {
    await tx.account.updateMany({
      where: { userId: user.id, providerId: "credential" },
      data: { password },
    });
    await tx.session.deleteMany({ where: { userId: user.id, token: { not: user.session } } });
    await tx.apiToken.deleteMany({ where: { userId: user.id } });
  });
  return null;
}
