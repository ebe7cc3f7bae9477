import "server-only";
import type { NextRequest } from "next/server";
import { t } from "../messages/t";
import { formOf } from "../security/form";
import { isOwnOrigin } from "../security/origin";
import { type CurrentUser, getUser } from "./current-user";
import { redirect } from "./redirect";

/** Where to go after a change, with the cookies that it sets; or an answer to a script. */
export type Changed = string | { location: string; cookies: string[] } | Response;

/**
 * A route for a form with which somebody who is signed in changes the own account.
 * @param change makes the change and returns the path to redirect to; `sent`: the headers of the request
 */
export const userRoute =
  (change: (user: CurrentUser, form: FormData, sent: Headers) => Promise<Changed>) =>
  async (request: NextRequest): Promise<Response> => {
    if (!isOwnOrigin(request.headers, process.env.PUBLIC_URL))
      return new Response(`${t("problems.otherSite")}\n`, { status: 403 });
    const user = await getUser();
    if (!user) return new Response(`${t("problems.signInFirst")}\n`, { status: 403 });
    const changed = await change(user, await formOf(request), request.headers);
    if (changed instanceof Response) return changed;
    return typeof changed === "string" ? redirect(changed) : redirect(changed.location, changed.cookies);
  };
