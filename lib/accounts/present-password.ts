import "server-only";
import { library } from "../db/client";
import { t } from "../messages/t";
import { getAuth, SIGN_IN_LIMIT } from "./auth";
import { RequestLimit } from "./request-limit";

export type Refused = { refused: string };

/** Whoever finds a browser signed in does not get to guess the password there. */
const tries = new RequestLimit(SIGN_IN_LIMIT.max, SIGN_IN_LIMIT.window * 1000);

/** Why a user may not change how the account is signed in to; null if the password is the user's. */
export async function checkPresentPassword(userId: string, password: string): Promise<Refused | null> {
  if (!password) return { refused: t("accounts.refused.noPresentPassword") };
  const wait = tries.count(userId);
  if (wait > 0) return { refused: t("accounts.refused.tooMany") };
  const { password: passwords } = await (await getAuth()).$context;
  const account = await library().account.findFirst({
    where: { userId, providerId: "credential" },
    select: { password: true },
  });
  const right = account?.password && (await passwords.verify({ hash: account.password, password }));
  return right ? null : { refused: t("accounts.refused.wrongPresentPassword") };
}
