import "server-only";
import { LEAST_PASSWORD } from "../../accounts/auth";
import type { Role } from "../../accounts/current-user";
import { findInvitation, hasOwner } from "../../accounts/invitations";
import type { QueryValues } from "../../filters/parse-filter";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { readTold } from "../told";

/** Everything the page of an invitation shows. */
export type WelcomePage = {
  frame: Frame;
  /** What the link makes of its visitor; null where it works no more. */
  role: Role | null;
  /** The owner is there already, and chooses anew. */
  again: boolean;
  name: string;
  problem: string | null;
  leastPassword: number;
  action: string;
};

export async function getWelcomePage(parameter: string, values: QueryValues): Promise<WelcomePage> {
  const [frame, role, owned] = await Promise.all([getFrame(), findInvitation(parameter), hasOwner()]);
  return {
    ...{ frame, role, again: role === "owner" && owned, leastPassword: LEAST_PASSWORD },
    ...{ name: lastValue(values, "name") ?? "", problem: (await readTold(values)).refused },
    action: `/welcome/${encodeURIComponent(parameter)}/accept`,
  };
}
