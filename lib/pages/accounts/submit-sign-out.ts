import "server-only";
import type { NextRequest } from "next/server";
import { getAuth } from "../../accounts/auth";
import { redirect } from "../../accounts/redirect";

/** Signs a browser out, and goes to the library. */
export async function submitSignOut(request: NextRequest): Promise<Response> {
  const { headers } = await (await getAuth()).api.signOut({ headers: request.headers, returnHeaders: true });
  return redirect("/", headers.getSetCookie());
}
