import { inviteReader } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";
import { ownerOnly } from "@/lib/security/owner";

/** Makes a link for a new reader. */
export const POST = plainly(ownerOnly(inviteReader));
