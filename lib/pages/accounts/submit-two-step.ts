import "server-only";
import type { CurrentUser } from "../../accounts/current-user";
import { beginTwoStep, confirmTwoStep, endTwoStep, renewBackupCodes } from "../../accounts/two-step";
import type { Changed } from "../../accounts/user-route";
import { textOf } from "../../readers/reader-route";
import { refuseOnAccount } from "./refuse-on-account";

const PART = "two-step";
const SECTION = `/account#${PART}`;

/** The section, with why nothing was changed. */
const refuse = ({ refused }: { refused: string }): Promise<string> => refuseOnAccount(refused, PART);

/** Begins to set an app up. @returns the page that shows its key */
export async function submitBeginTwoStep(user: CurrentUser, form: FormData, sent: Headers): Promise<Changed> {
  const refused = await beginTwoStep(user, textOf(form, "present"), sent);
  return refused ? refuse(refused) : SECTION;
}

/** Turns two-step sign-in on. @returns the page that shows the backup codes, once */
export async function submitConfirmTwoStep(
  user: CurrentUser,
  form: FormData,
  sent: Headers,
): Promise<Changed> {
  const done = await confirmTwoStep(user, textOf(form, "code"), sent);
  return "refused" in done ? refuse(done) : { location: SECTION, cookies: done.cookies };
}

/** Makes new backup codes. @returns the page that shows them, once */
export async function submitBackupCodes(user: CurrentUser, form: FormData, sent: Headers): Promise<Changed> {
  const refused = await renewBackupCodes(user, textOf(form, "present"), sent);
  return refused ? refuse(refused) : SECTION;
}

/** Turns two-step sign-in off. @returns the page to go to */
export async function submitEndTwoStep(user: CurrentUser, form: FormData, sent: Headers): Promise<Changed> {
  const done = await endTwoStep(user, textOf(form, "present"), sent);
  return "refused" in done ? refuse(done) : { location: "/account?done=one-step", cookies: done.cookies };
}
