import "server-only";
import {
  MOST_TOKEN_NAME,
  MOST_TOKENS,
  makeToken,
  SCOPES,
  TOKEN_DAYS,
  withdrawToken,
} from "../../accounts/api-tokens";
import type { CurrentUser } from "../../accounts/current-user";
import { keepToShow } from "../../accounts/show-once";
import { t } from "../../messages/t";
import { textOf } from "../../readers/reader-route";
import { numberOf } from "../../security/form";
import { refuseOnAccount } from "./refuse-on-account";

const refuse = (refused: string): Promise<string> => refuseOnAccount(refused, "tokens");

/** Makes a token. @returns the page that shows it, once */
export async function submitToken(user: CurrentUser, form: FormData): Promise<string> {
  const name = textOf(form, "name").replace(/\s+/gu, " ").trim();
  if (!name || /\p{Cc}/u.test(name)) return refuse(t("accounts.refused.tokenUnnamed"));
  if (name.length > MOST_TOKEN_NAME)
    return refuse(t("accounts.refused.tokenNameLong", { most: MOST_TOKEN_NAME }));
  const scope = SCOPES.find((one) => one === textOf(form, "scope"));
  const days = TOKEN_DAYS.find((one) => one === numberOf(form, "days"));
  if (!scope || !days) return refuse(t("accounts.refused.tokenIncomplete"));
  if (scope === "add" && user.role !== "owner") return refuse(t("accounts.refused.tokenOwnerOnly"));
  const made = await makeToken(user.id, { name, scope, days });
  if ("refused" in made) return refuse(t("accounts.refused.tooManyTokens", { most: MOST_TOKENS }));
  keepToShow(user.id, `token ${made.id}`, made.token);
  return `/account?token=${made.id}#tokens`;
}

/** Takes a token back. @returns the page to go to */
export async function submitWithdrawToken({ id: userId }: CurrentUser, form: FormData): Promise<string> {
  const id = numberOf(form, "token");
  if (id !== null) await withdrawToken(userId, id);
  return "/account?done=token#tokens";
}
