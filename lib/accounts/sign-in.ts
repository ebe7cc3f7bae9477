import "server-only";
import { ADDRESS_HEADER } from "../security/client-address";
import type { Credentials } from "./accept-invitation";
import { AUTH_BASE, AUTH_PATH, getAuth } from "./auth";

/** Why somebody is not signed in. */
export const SIGN_IN_PROBLEMS = [
  "Give your name and your password.",
  "Too many tries from your address. Wait a minute, then try again.",
  "Name and password do not go together.",
] as const;
const [NOTHING_GIVEN, TOO_MANY, WRONG] = SIGN_IN_PROBLEMS;

/** The Set-Cookie headers of a browser that is now signed in; or why it is not. */
export type SignedIn = { cookies: string[] } | { refused: string };

/** Asks better-auth as a browser would, so that its limits count. */
async function ask(path: string, sent: Headers, body: object): Promise<Response> {
  const headers = new Headers({ "content-type": "application/json" });
  for (const name of [ADDRESS_HEADER, "user-agent"]) headers.set(name, sent.get(name) ?? "");
  const request = new Request(`${AUTH_BASE}${AUTH_PATH}${path}`, {
    ...{ method: "POST", headers, body: JSON.stringify(body) },
  });
  return (await getAuth()).handler(request);
}

/** Signs a browser in. @param sent the headers of its request */
export async function signIn({ name, password }: Credentials, sent: Headers): Promise<SignedIn> {
  if (!name.trim() || !password) return { refused: NOTHING_GIVEN };
  const answer = await ask("/sign-in/username", sent, { username: name, password });
  if (answer.status === 429) return { refused: TOO_MANY };
  if (!answer.ok) return { refused: WRONG };
  return { cookies: answer.headers.getSetCookie() };
}
