import "server-only";
import { z } from "zod";
import { library, writeReaders } from "../db/client";
import { t } from "../messages/t";
import { askAuth } from "./ask-auth";
import { getAuth, UNCHECKED_DEVICE } from "./auth";
import { checkPresentPassword, type Refused } from "./present-password";

/** The longest name of a passkey, in characters. */
const MOST_PASSKEY_NAME = 60;
const MOST_PASSKEYS = 20;

/** Why a passkey does not sign somebody in: keys of messages. */
export const PASSKEY_PROBLEMS = ["accounts.refused.unknownPasskey"] as const;
const [UNKNOWN] = PASSKEY_PROBLEMS;

/** What a browser is to ask its device for, in the form of WebAuthn, with the cookies that belong to it. */
export type Asked = { options: object; cookies: string[] };

/** A passkey as its user sees it. */
export type ListedPasskey = { id: string; name: string; madeAt: Date | null };

/** A user's passkeys, the oldest first. */
export async function listPasskeys(userId: string): Promise<ListedPasskey[]> {
  const rows = await library().passkey.findMany({
    where: { userId },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, createdAt: true },
  });
  return rows.map(({ id, name, createdAt }) => ({
    id,
    name: name || t("accounts.passkeys.unnamed"),
    madeAt: createdAt,
  }));
}

/** Whether anybody here has a passkey. */
export const hasPasskeys = async (): Promise<boolean> => (await library().passkey.count({ take: 1 })) > 0;

/** Begins to make a passkey. @param sent the headers of the browser's request */
export async function beginPasskey(
  user: { id: string; name: string },
  password: string,
  sent: Headers,
): Promise<Asked | Refused> {
  const refused = await checkPresentPassword(user.id, password);
  if (refused) return refused;
  if ((await library().passkey.count({ where: { userId: user.id } })) >= MOST_PASSKEYS)
    return { refused: t("accounts.refused.tooManyPasskeys", { most: MOST_PASSKEYS }) };
  const { api } = await getAuth();
  const answer = await api.generatePasskeyRegistrationOptions({ headers: sent, asResponse: true });
  const options = await answer.json();
  // devices list it by this name; better-auth gives the address that is made up
  Object.assign(options.user, { name: user.name, displayName: user.name });
  return { options, cookies: answer.headers.getSetCookie() };
}

/** Keeps a passkey that a device has made. @param response what it gave, as JSON */
export async function addPasskey(response: string, name: string, sent: Headers): Promise<Refused | null> {
  const refused = { refused: t("accounts.refused.noPasskey") };
  const parsed = parseGiven(response);
  if (!parsed) return refused;
  const { api } = await getAuth();
  const answer = await api.verifyPasskeyRegistration({
    body: { response: parsed, name: name.slice(0, MOST_PASSKEY_NAME) },
    headers: sent,
    asResponse: true,
  });
  if (answer.ok) return null;
  const { code } = await answer.json();
  return code === UNCHECKED_DEVICE ? { refused: t("accounts.refused.uncheckedDevice") } : refused;
}

/** Removes one of a user's passkeys. */
export const removePasskey = (userId: string, id: string): Promise<unknown> =>
  writeReaders((tx) => tx.passkey.deleteMany({ where: { id, userId } }));

/** Whoever is signed in already may sign in as another. */
function withoutCookies(sent: Headers): Headers {
  const rest = new Headers(sent);
  rest.delete("cookie");
  return rest;
}

/** Begins to sign a browser in by a passkey. */
export async function askForPasskey(sent: Headers): Promise<Asked | Refused> {
  const answer = await askAuth("/passkey/generate-authenticate-options", withoutCookies(sent));
  if (!answer.ok) return { refused: t("accounts.refused.tooManyFromAddress") };
  return { options: await answer.json(), cookies: answer.headers.getSetCookie() };
}

/** Signs a browser in by a passkey. @param response what its device gave, as JSON */
export async function signInByPasskey(
  response: string,
  sent: Headers,
): Promise<{ cookies: string[] } | Refused> {
  const parsed = parseGiven(response);
  const answer = parsed && (await askAuth("/passkey/verify-authentication", sent, { response: parsed }));
  return answer?.ok ? { cookies: answer.headers.getSetCookie() } : { refused: t(UNKNOWN) };
}

/** What a device gave, as a script has sent it; null for anything else. better-auth looks for the key by its id as it is. */
function parseGiven(json: string): Record<string, unknown> | null {
  try {
    return GIVEN.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

const GIVEN = z.looseObject({ id: z.string().min(1), response: z.looseObject({}) });
