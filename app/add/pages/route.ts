import { ownerOnly } from "@/lib/accounts/owner";
import { submitPages } from "@/lib/pages/add/submit-pages";
import { plainly } from "@/lib/pages/plainly";

/** Fetches pages by their addresses, and goes back to the page, which shows the result. */
export const POST = plainly(ownerOnly(submitPages));
