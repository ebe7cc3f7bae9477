import type { NextRequest } from "next/server";
import { INTERFACE_LANGUAGES, LANGUAGE_COOKIE } from "@/lib/messages/interface-language";
import { plainly } from "@/lib/pages/plainly";
import { PREFERENCES_SECONDS } from "@/lib/readers/preferences";
import { formOf } from "@/lib/security/form";
import { pathOf } from "@/lib/security/referer";

/** Saves the language that a reader chose of the interface, and goes back to the page that asked; an unknown one changes nothing. */
export const POST = plainly(async (request: NextRequest) => {
  const chosen = (await formOf(request)).get("language");
  const language = INTERFACE_LANGUAGES.find((one) => one === chosen);
  const headers = new Headers({ location: pathOf(request.headers.get("referer")) });
  if (language)
    headers.set(
      "set-cookie",
      `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${PREFERENCES_SECONDS}; SameSite=Lax; HttpOnly`,
    );
  return new Response(null, { status: 303, headers });
});
