import type { NextRequest } from "next/server";
import { plainly } from "@/lib/pages/plainly";
import {
  PREFERENCES_COOKIE,
  PREFERENCES_SECONDS,
  parsePreferences,
  printPreferences,
  readPreferences,
} from "@/lib/readers/preferences";
import { formOf } from "@/lib/security/form";
import { pathOf } from "@/lib/security/referer";

/** Saves what a reader chose of how pages look in the cookie, and goes back to the page that asked. */
export const POST = plainly(async (request: NextRequest) => {
  const form = await formOf(request);
  const known = parsePreferences(request.cookies.get(PREFERENCES_COOKIE)?.value);
  const value = printPreferences(readPreferences({ ...known, ...Object.fromEntries(form) }));
  const cookie = `${PREFERENCES_COOKIE}=${value}; Path=/; Max-Age=${PREFERENCES_SECONDS}; SameSite=Lax; HttpOnly`;
  // Where the introduction was closed, reading goes on with what it stood above.
  const place = form.has("introduction") ? "#text" : "";
  return new Response(null, {
    status: 303,
    headers: { location: pathOf(request.headers.get("referer")) + place, "set-cookie": cookie },
  });
});
