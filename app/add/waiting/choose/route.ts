import { ownerOnly } from "@/lib/accounts/owner";
import { submitWaiting } from "@/lib/pages/add/submit-waiting";
import { plainly } from "@/lib/pages/plainly";

/** Fetches the addresses that the owner has ticked, or takes them off the list. */
export const POST = plainly(ownerOnly(submitWaiting));
