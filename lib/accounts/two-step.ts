import "server-only";
import { library } from "../db/client";
import { t } from "../messages/t";
import { APP_NAME, getAuth } from "./auth";
import { checkPresentPassword, type Refused } from "./present-password";
import { keepToShow, readToShow, takeToShow } from "./show-once";

/** How long a set-up that was begun can be finished, in ms. */
const SET_UP_WITHIN = 600_000;
const [SET_UP, CODES] = ["two-step set-up", "backup codes"];

type Account = { id: string; name: string };
type Changed = { cookies: string[] } | Refused;

/** Whether a user's sign-in asks for a code, and what there is to show of it once. */
export type TwoStep = {
  on: boolean;
  /** Backup codes that have not been used. */
  codesLeft: number;
  /** The address (otpauth:) with which an app is set up, while it is. */
  setUp: string | null;
  /** New backup codes. */
  codes: string[] | null;
};

/** A user's two-step sign-in. New backup codes are in it once. */
export async function getTwoStep(userId: string): Promise<TwoStep> {
  const on = await isOn(userId);
  return {
    on,
    codesLeft: on ? (await listCodes(userId)).length : 0,
    setUp: on ? null : readToShow(userId, SET_UP),
    codes: takeToShow(userId, CODES)?.split(" ") ?? null,
  };
}

async function isOn(id: string): Promise<boolean> {
  const user = await library().user.findUnique({ where: { id }, select: { twoFactorEnabled: true } });
  return user?.twoFactorEnabled ?? false;
}

const listCodes = async (userId: string): Promise<string[]> =>
  (await (await getAuth()).api.viewBackupCodes({ body: { userId } })).backupCodes;

/** Begins to set an app up; nothing changes before `confirmTwoStep`. @param sent the headers of the browser's request */
export async function beginTwoStep(
  { id, name }: Account,
  password: string,
  sent: Headers,
): Promise<Refused | null> {
  const refused = await checkPresentPassword(id, password);
  if (refused) return refused;
  if (await isOn(id)) return { refused: t("accounts.refused.twoStepOnAlready") };
  const made = await (await getAuth()).api.enableTwoFactor({ body: { password }, headers: sent });
  if (made.method === "totp") keepToShow(id, SET_UP, nameAddress(made.totpURI, name), SET_UP_WITHIN);
  return null;
}

/** An app lists the account by the user's name, and not by the address that is made up. */
function nameAddress(address: string, name: string): string {
  const named = new URL(address);
  named.pathname = `/${encodeURIComponent(`${APP_NAME}:${name}`)}`;
  return named.href;
}

/** Turns two-step sign-in on, with the first code of the app that was set up. */
export async function confirmTwoStep({ id }: Account, code: string, sent: Headers): Promise<Changed> {
  if (!readToShow(id, SET_UP)) return { refused: t("accounts.refused.twoStepTooLong") };
  const body = { code: code.replace(/\s+/gu, "") };
  const answer = await (await getAuth()).api.verifyTOTP({ body, headers: sent, asResponse: true });
  if (!answer.ok) return { refused: t("accounts.refused.twoStepWrongCode") };
  takeToShow(id, SET_UP);
  keepToShow(id, CODES, (await listCodes(id)).join(" "));
  return { cookies: answer.headers.getSetCookie() };
}

/** Makes new backup codes, in place of all that there were. */
export async function renewBackupCodes(
  { id }: Account,
  password: string,
  sent: Headers,
): Promise<Refused | null> {
  const refused = await checkPresentPassword(id, password);
  if (refused) return refused;
  if (!(await isOn(id))) return { refused: t("accounts.refused.twoStepOff") };
  const { backupCodes } = await (await getAuth()).api.generateBackupCodes({
    body: { password },
    headers: sent,
  });
  keepToShow(id, CODES, backupCodes.join(" "));
  return null;
}

/** Turns two-step sign-in off. */
export async function endTwoStep({ id }: Account, password: string, sent: Headers): Promise<Changed> {
  const refused = await checkPresentPassword(id, password);
  if (refused) return refused;
  if (!(await isOn(id))) return { refused: t("accounts.refused.twoStepOffAlready") };
  const answer = await (await getAuth()).api.disableTwoFactor({
    body: { password },
    headers: sent,
    asResponse: true,
  });
  return { cookies: answer.headers.getSetCookie() };
}
