import "server-only";
import { passkeyHost } from "../../accounts/auth";
import { t } from "../../messages/t";

/** What the scripts of passkeys need: the name that passkeys are bound to, and what they say. */
export type PasskeyWords = {
  host: string;
  add: string;
  signIn: string;
  name: string;
  example: string;
  password: string;
  noScripts: string;
  otherHost: string;
  unsupported: string;
  known: string;
  noAnswer: string;
  none: string;
};

export const tellPasskeys = (host = passkeyHost()): PasskeyWords => ({
  host,
  add: t("accounts.passkeys.add"),
  signIn: t("accounts.signIn.passkey"),
  name: t("accounts.passkeys.name"),
  example: t("accounts.passkeys.example"),
  password: t("accounts.presentPassword"),
  noScripts: t("accounts.passkeys.noScripts"),
  otherHost: t("accounts.passkeys.otherHost", { host }),
  unsupported: t("accounts.passkeys.unsupported"),
  known: t("accounts.passkeys.known"),
  noAnswer: t("accounts.passkeys.noAnswer"),
  none: t("accounts.passkeys.none"),
});
