import "server-only";
import type { CurrentUser } from "../../accounts/current-user";
import { type Asked, addPasskey, beginPasskey, removePasskey } from "../../accounts/passkeys";
import { textOf } from "../../readers/reader-route";
import { refuseOnAccount } from "./refuse-on-account";

/** The answer to a script that is to ask a device for a passkey. */
export function tellScript(asked: Asked | { refused: string }): Response {
  const headers = new Headers({ "content-type": "application/json", "cache-control": "private, no-store" });
  if ("refused" in asked) return new Response(JSON.stringify(asked), { headers });
  for (const line of asked.cookies) headers.append("set-cookie", line);
  return new Response(JSON.stringify({ options: asked.options }), { headers });
}

/** Begins to make a passkey. */
export const submitBeginPasskey = async (
  user: CurrentUser,
  form: FormData,
  sent: Headers,
): Promise<Response> => tellScript(await beginPasskey(user, textOf(form, "present"), sent));

/** Keeps a passkey that a device has made. @returns the page to go to */
export async function submitPasskey(_: CurrentUser, form: FormData, sent: Headers): Promise<string> {
  const name = textOf(form, "name").replace(/\s+/gu, " ").trim();
  const refused = await addPasskey(textOf(form, "response"), name, sent);
  return refused ? refuseOnAccount(refused.refused, "passkeys") : "/account#passkeys";
}

/** Removes a passkey. @returns the page to go to */
export async function submitRemovePasskey({ id }: CurrentUser, form: FormData): Promise<string> {
  await removePasskey(id, textOf(form, "passkey"));
  return "/account#passkeys";
}
