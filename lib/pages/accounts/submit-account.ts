import "server-only";
import { changePassword } from "../../accounts/accept-invitation";
import type { CurrentUser } from "../../accounts/current-user";
import { invite, withdrawInvitation } from "../../accounts/invitations";
import { writeReaders } from "../../db/client";
import { t } from "../../messages/t";
import { textOf } from "../../readers/reader-route";
import { numberOf } from "../../security/form";
import { refuseOnAccount } from "./refuse-on-account";

/** Changes one's password. @returns the page to go to */
export async function submitPassword(user: CurrentUser, form: FormData): Promise<string> {
  const wanted = textOf(form, "password");
  if (wanted !== textOf(form, "again")) return refuseOnAccount(t("accounts.refused.newPasswordsDiffer"));
  const refused = await changePassword(user, textOf(form, "present"), wanted);
  return refused ? refuseOnAccount(refused.refused) : "/account?done=password";
}

/** Ends one of one's own sessions. @returns the page to go to */
export async function submitEndSession({ id: userId }: CurrentUser, form: FormData): Promise<string> {
  await writeReaders((tx) => tx.session.deleteMany({ where: { id: textOf(form, "session"), userId } }));
  return "/account?done=session";
}

/** Takes a reader's link back. @returns the page to go to */
export async function submitWithdraw(form: FormData): Promise<string> {
  const id = numberOf(form, "invitation");
  if (id !== null) await withdrawInvitation(id);
  return "/account?done=withdrawn";
}

/** Removes a reader's account with everything it kept. Owners cannot be removed. @returns the page to go to */
export async function submitRemoveReader(form: FormData): Promise<string> {
  if (textOf(form, "sure") !== "yes") return "/account?unsure=reader";
  const where = { id: textOf(form, "reader"), role: "reader" };
  await writeReaders(async (tx) => {
    await tx.reader.deleteMany({ where: { user: where } });
    await tx.user.deleteMany({ where });
  });
  return "/account?done=reader";
}

/** Makes a link for a new reader. @returns the page that shows it */
export const inviteReader = async (): Promise<string> => `/account?invited=${await invite("reader")}`;
