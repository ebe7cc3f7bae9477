import "server-only";
import { ADDRESS_HEADER } from "../security/client-address";
import { AUTH_BASE, AUTH_PATH, getAuth } from "./auth";

/** What better-auth needs to know of a browser's request. */
const PASSED_ON = [ADDRESS_HEADER, "user-agent", "cookie", "origin"];

/**
 * Asks better-auth as a browser would, so that its limits count.
 * @param sent the headers of the browser's request
 * @param body sent by POST; without one it is a GET
 */
export async function askAuth(path: string, sent: Headers, body?: object): Promise<Response> {
  const headers = new Headers(body && { "content-type": "application/json" });
  for (const name of PASSED_ON) headers.set(name, sent.get(name) ?? "");
  const request = new Request(`${AUTH_BASE}${AUTH_PATH}${path}`, {
    headers,
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  return (await getAuth()).handler(request);
}
