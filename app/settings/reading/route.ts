import type { NextRequest } from "next/server";
import {
  PREFERENCES_COOKIE,
  PREFERENCES_SECONDS,
  parsePreferences,
  printPreferences,
} from "@/lib/readers/preferences";
import { pathOf } from "@/lib/security/referer";

/** Saves a reader's text size or theme in the cookie, and goes back to the page that asked. */
export async function POST(request: NextRequest) {
  const form = await request.formData();
  const known = parsePreferences(request.cookies.get(PREFERENCES_COOKIE)?.value);
  const { size, theme } = { ...known, ...Object.fromEntries(form) };
  const value = printPreferences(parsePreferences(`${size}.${theme}`));
  const cookie = `${PREFERENCES_COOKIE}=${value}; Path=/; Max-Age=${PREFERENCES_SECONDS}; SameSite=Lax; HttpOnly`;
  return new Response(null, {
    status: 303,
    headers: { location: pathOf(request.headers.get("referer")), "set-cookie": cookie },
  });
}
