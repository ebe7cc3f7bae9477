import { ownerOnly } from "@/lib/accounts/owner";
import { plainly } from "@/lib/pages/plainly";
import { submitRefresh } from "@/lib/pages/subscriptions/submit-refresh";

/** Checks all feeds. */
export const POST = plainly(ownerOnly(submitRefresh));
