import { inviteReader } from "@/lib/pages/accounts/submit-account";
import { ownerOnly } from "@/lib/security/owner";

/** Makes a link for a new reader. */
export const POST = ownerOnly(inviteReader);
