import "server-only";
import { hasOwner } from "../../accounts/invitations";
import { CODE_PROBLEMS, SIGN_IN_PROBLEMS } from "../../accounts/sign-in";
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
const knownProblem = (problems: readonly string[], values: QueryValues): string | null =>
  problems.find((problem) => problem === lastValue(values, "refused")) ?? null;

export async function getSignInPage(values: QueryValues): Promise<SignInPage> {
  const [frame, owned] = await Promise.all([getFrame(), hasOwner()]);
  return {
    ...{
      frame,
      hasOwner: owned,
      name: lastValue(values, "name") ?? "",
      problem: knownProblem(SIGN_IN_PROBLEMS, values),
    },
    next: ownPath(lastValue(values, "next")),
  };
}

/** What the page that asks for a code shows. */
export type CodePage = Pick<SignInPage, "frame" | "next" | "problem">;

export const getCodePage = async (values: QueryValues): Promise<CodePage> => ({
  frame: await getFrame(),
  next: ownPath(lastValue(values, "next")),
  problem: knownProblem(CODE_PROBLEMS, values),
});
