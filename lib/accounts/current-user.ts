import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { getAuth } from "./auth";

export type Role = "owner" | "reader";

/** Somebody who is signed in. `session` is the token of this browser's session. */
export type CurrentUser = { id: string; name: string; role: Role; session: string };

/** Who is signed in by the cookies of a request; null for everybody else. */
export async function findUser(sent: Headers): Promise<CurrentUser | null> {
  if (!sent.get("cookie")?.includes("throughline.session_token=")) return null;
  const found = await (await getAuth()).api.getSession({ headers: sent });
  if (!found) return null;
  const { id, name, role } = found.user;
  return { id, name, role: role === "owner" ? "owner" : "reader", session: found.session.token };
}

/** Who is signed in, looked up once for each request. */
export const getUser = cache(async (): Promise<CurrentUser | null> => findUser(new Headers(await headers())));
