import { ownerOnly } from "@/lib/accounts/owner";
import { inviteReader } from "@/lib/pages/accounts/submit-account";

/** Makes a link for a new reader. */
export const POST = ownerOnly(inviteReader);
