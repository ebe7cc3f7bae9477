import "server-only";
import type { NextRequest } from "next/server";
import { type CurrentUser, findUser } from "../../accounts/current-user";
import type { Refused } from "../../accounts/present-password";
import { redirect } from "../../accounts/redirect";
import {
  type Begun,
  beginElsewhere,
  beginLink,
  enterBySubject,
  finishElsewhere,
  type Known,
  linkAccount,
  printEndedAttempt,
  unlinkAccount,
} from "../../accounts/sign-in-elsewhere";
import type { Changed } from "../../accounts/user-route";
import { inInterfaceLanguage } from "../../messages/interface-language";
import { t } from "../../messages/t";
import { textOf } from "../../readers/reader-route";
import { outsideAddress } from "../../security/outside-address";
import { ownPath } from "./own-path";
import { refuseOnAccount } from "./refuse-on-account";
import { endFormerSession, enter } from "./submit-sign-in";

const outsideOf = (sent: Headers): string => outsideAddress(sent, process.env.PUBLIC_URL);

const PART = "elsewhere";
const refuseLink = ({ refused }: Refused): Promise<string> => refuseOnAccount(refused, PART);

/** Sends a browser to the issuer, to sign in. */
export async function beginSignInElsewhere({ nextUrl, headers }: NextRequest): Promise<Response> {
  const next = ownPath(nextUrl.searchParams.get("next"));
  const begun = await beginElsewhere(outsideOf(headers), next, headers);
  return "refused" in begun
    ? redirect(`/sign-in?${new URLSearchParams({ next, ...begun })}`)
    : redirect(begun.location, [begun.cookie]);
}

/** Signs a browser in that comes back from the issuer, or links the account of its user. */
export async function finishSignInElsewhere(request: NextRequest): Promise<Response> {
  const { headers, nextUrl } = request;
  const known = await finishElsewhere(outsideOf(headers), nextUrl.search, headers);
  if ("refused" in known) return redirect(`/sign-in?${new URLSearchParams(known)}`, [printEndedAttempt()]);
  return known.linkFor === null ? signIn(known, headers) : link(known, headers);
}

async function signIn({ subject, next }: Known, sent: Headers): Promise<Response> {
  const done = await enterBySubject(subject, sent);
  if ("refused" in done)
    return redirect(`/sign-in?${new URLSearchParams({ next, ...done })}`, [printEndedAttempt()]);
  await endFormerSession(sent);
  return enter([...done.cookies, printEndedAttempt()], next);
}

async function link({ subject, linkFor }: Known, sent: Headers): Promise<Response> {
  const user = await findUser(sent);
  const refused =
    user && user.id === linkFor
      ? await linkAccount(user.id, subject)
      : { refused: t("accounts.refused.changedUser") };
  return redirect(refused ? await refuseLink(refused) : `/account#${PART}`, [printEndedAttempt()]);
}

/** Begins to link one's account. @returns a page that leads to the issuer */
export async function submitLink(user: CurrentUser, form: FormData, sent: Headers): Promise<Changed> {
  const begun = await beginLink(user.id, textOf(form, "present"), outsideOf(sent));
  return "refused" in begun ? refuseLink(begun) : goOn(begun);
}

/** A page that goes on by itself: a redirect after a form may lead to our own origin alone (Content-Security-Policy, form-action). */
function goOn({ location, cookie }: Begun): Response {
  // an address that was parsed has no other character that means something in an attribute
  const href = location.replaceAll("&", "&amp;");
  const headers = new Headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  headers.set("refresh", `0; url=${location}`);
  headers.set("set-cookie", cookie);
  const { lang, dir } = inInterfaceLanguage();
  const [title, words] = [t("accounts.elsewhere.goOnTitle"), t("accounts.elsewhere.goOn")];
  const page = `<!doctype html><html lang="${lang}" dir="${dir}"><title>${title}</title><p><a href="${href}">${words}</a></p>`;
  return new Response(page, { headers });
}

/** Takes the link of one's account back. @returns the page to go to */
export async function submitUnlink({ id }: CurrentUser): Promise<string> {
  await unlinkAccount(id);
  return `/account#${PART}`;
}
