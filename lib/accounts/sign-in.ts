import "server-only";
import { ADDRESS_HEADER } from "../security/client-address";
import type { Credentials } from "./accept-invitation";
import { AUTH_BASE, AUTH_PATH, getAuth } from "./auth";

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
  if (!name.trim() || !password) return { refused: "Give your name and your password." };
  const answer = await ask("/sign-in/username", sent, { username: name, password });
  if (answer.status === 429)
    return { refused: "Too many tries from your address. Wait a minute, then try again." };
  if (!answer.ok) return { refused: "Name and password do not go together." };
  return { cookies: answer.headers.getSetCookie() };
}
