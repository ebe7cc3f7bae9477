import "server-only";
import type { NextRequest } from "next/server";
import { findUser } from "../../accounts/current-user";
import { askForPasskey, signInByPasskey } from "../../accounts/passkeys";
import { redirect } from "../../accounts/redirect";
import { enterCode, signIn } from "../../accounts/sign-in";
import { writeReaders } from "../../db/client";
import { joinReader } from "../../readers/join-reader";
import { getBrowserReader } from "../../readers/reader";
import { printEndedReaderCookie } from "../../readers/reader-cookie";
import { textOf } from "../../readers/reader-route";
import { formOf } from "../../security/form";
import { ownPath } from "./own-path";
import { tellScript } from "./submit-passkey";

/** The longest name that goes back into the form, in characters. */
const MOST_KEPT = 200;

/** Signs a browser in by the form of /sign-in, and goes to the page that asked for it, or to the one that asks for a code. */
export async function submitSignIn(request: NextRequest): Promise<Response> {
  const form = await formOf(request);
  const [name, next] = [textOf(form, "name"), ownPath(textOf(form, "next"))];
  const done = await signIn({ name, password: textOf(form, "password") }, request.headers);
  if (!("refused" in done)) {
    await endFormerSession(request.headers);
    if (done.asksForCode) return redirect(`/sign-in/code?${new URLSearchParams({ next })}`, done.cookies);
    return enter(done.cookies, next);
  }
  const query = new URLSearchParams({ name: name.slice(0, MOST_KEPT), next, refused: done.refused });
  return redirect(`/sign-in?${query}`);
}

/** Signs a browser in by the form of /sign-in/code. */
export async function submitCode(request: NextRequest): Promise<Response> {
  const form = await formOf(request);
  const next = ownPath(textOf(form, "next"));
  const done = await enterCode(textOf(form, "code"), request.headers);
  if (!("refused" in done)) return enter(done.cookies, next);
  const query = new URLSearchParams({ next, refused: done.refused });
  return redirect(`${done.again ? "/sign-in" : "/sign-in/code"}?${query}`);
}

/** Begins to sign a browser in by a passkey. */
export const beginPasskeySignIn = async ({ headers }: NextRequest): Promise<Response> =>
  tellScript(await askForPasskey(headers));

/** Signs a browser in by the passkey that its device has given. */
export async function submitPasskeySignIn(request: NextRequest): Promise<Response> {
  const form = await formOf(request);
  const next = ownPath(textOf(form, "next"));
  const done = await signInByPasskey(textOf(form, "response"), request.headers);
  if ("refused" in done) return redirect(`/sign-in?${new URLSearchParams({ next, ...done })}`);
  await endFormerSession(request.headers);
  return enter(done.cookies, next);
}

/** Ends the session that a browser had before it signed in anew. */
export async function endFormerSession(sent: Headers): Promise<void> {
  const former = await findUser(sent);
  if (former) await writeReaders((tx) => tx.session.deleteMany({ where: { token: former.session } }));
}

/** Gives the user what this browser has kept, and goes on. */
export async function enter(cookies: readonly string[], next: string): Promise<Response> {
  const user = await findUser(
    new Headers({ cookie: cookies.map((line) => line.split(";", 1)[0]).join("; ") }),
  );
  const browser = await getBrowserReader();
  if (user && browser) await joinReader(user.id, browser);
  return redirect(next, [...cookies, printEndedReaderCookie()]);
}
