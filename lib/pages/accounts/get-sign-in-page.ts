import "server-only";
import { hasOwner } from "../../accounts/invitations";
import { getIssuer } from "../../accounts/issuer";
import { hasPasskeys, PASSKEY_PROBLEMS } from "../../accounts/passkeys";
import { CODE_PROBLEMS, SIGN_IN_PROBLEMS } from "../../accounts/sign-in";
import { ELSEWHERE_PROBLEMS } from "../../accounts/sign-in-elsewhere";
import type { QueryValues } from "../../filters/parse-filter";
import { t } from "../../messages/t";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { ownPath } from "./own-path";
import { type PasskeyWords, tellPasskeys } from "./passkey-words";

const PROBLEMS = [...SIGN_IN_PROBLEMS, ...PASSKEY_PROBLEMS, ...ELSEWHERE_PROBLEMS];

/** Everything the page for signing in shows. */
export type SignInPage = {
  frame: Frame;
  name: string;
  /** Where to go then. */
  next: string;
  problem: string | null;
  hasOwner: boolean;
  /** What signing in by a passkey says; null where nobody has one. */
  passkey: PasskeyWords | null;
  /** The host of the issuer that signs in too. */
  issuer: string | null;
};

/** A message of ours; anybody can write another into an address. */
const knownProblem = (
  problems: readonly (typeof PROBLEMS | typeof CODE_PROBLEMS)[number][],
  values: QueryValues,
) => problems.map((key) => t(key)).find((problem) => problem === lastValue(values, "refused")) ?? null;

export async function getSignInPage(values: QueryValues): Promise<SignInPage> {
  const [frame, owned, passkeys] = await Promise.all([getFrame(), hasOwner(), hasPasskeys()]);
  return {
    ...{
      frame,
      hasOwner: owned,
      name: lastValue(values, "name") ?? "",
      problem: knownProblem(PROBLEMS, values),
    },
    next: ownPath(lastValue(values, "next")),
    passkey: passkeys ? tellPasskeys() : null,
    issuer: getIssuer()?.address.host ?? null,
  };
}

/** What the page that asks for a code shows. */
export type CodePage = Pick<SignInPage, "frame" | "next" | "problem">;

export const getCodePage = async (values: QueryValues): Promise<CodePage> => ({
  frame: await getFrame(),
  next: ownPath(lastValue(values, "next")),
  problem: knownProblem(CODE_PROBLEMS, values),
});
