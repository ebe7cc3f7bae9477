import "server-only";
import type { NextRequest } from "next/server";
import { acceptInvitation } from "../../accounts/accept-invitation";
import { hasOwner } from "../../accounts/invitations";
import { redirect } from "../../accounts/redirect";
import { signIn } from "../../accounts/sign-in";
import { t } from "../../messages/t";
import { textOf } from "../../readers/reader-route";
import { formOf } from "../../security/form";
import { addressTelling } from "../told";
import { enter } from "./submit-sign-in";

/** Makes the account of an invitation by the form of its page, and signs the browser in. */
export async function submitWelcome(request: NextRequest, token: string): Promise<Response> {
  const form = await formOf(request);
  const credentials = { name: textOf(form, "name"), password: textOf(form, "password") };
  const page = `/welcome/${encodeURIComponent(token)}`;
  const before = await hasOwner();
  const done =
    credentials.password === textOf(form, "again")
      ? await acceptInvitation(token, credentials)
      : { refused: t("accounts.refused.passwordsDiffer") };
  if ("refused" in done) {
    return redirect(await addressTelling(page, done, { name: credentials.name.slice(0, 200) }));
  }
  const signed = await signIn(credentials, request.headers);
  if ("refused" in signed) return redirect("/sign-in");
  return enter(
    signed.cookies,
    done.role === "owner" ? `/account?welcome=${before ? "again" : "owner"}` : "/",
  );
}
