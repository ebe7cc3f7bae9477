import { ownerOnly } from "@/lib/accounts/owner";
import { inviteReader } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";

/** Makes a link for a new reader. */
export const POST = plainly(ownerOnly(inviteReader));
