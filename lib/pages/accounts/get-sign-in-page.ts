import "server-only";
import { hasOwner } from "../../accounts/invitations";
import { SIGN_IN_PROBLEMS } from "../../accounts/sign-in";
import type { QueryValues } from "../../filters/parse-filter";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { ownPath } from "./own-path";

/** Everything the page for signing in shows. */
export type SignInPage = {
  frame: Frame;
  name: string;
  /** Where to go then. */
  next: string;
  problem: string | null;
  hasOwner: boolean;
};

/** A message of ours; anybody can write another into an address. */
const knownProblem = (words: string | null): string | null =>
  SIGN_IN_PROBLEMS.find((problem) => problem === words) ?? null;

export async function getSignInPage(values: QueryValues): Promise<SignInPage> {
  const [frame, owned] = await Promise.all([getFrame(), hasOwner()]);
  return {
    ...{
      frame,
      hasOwner: owned,
      name: lastValue(values, "name") ?? "",
      problem: knownProblem(lastValue(values, "refused")),
    },
    next: ownPath(lastValue(values, "next")),
  };
}
