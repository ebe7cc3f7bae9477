import { ownerOnly } from "@/lib/accounts/owner";
import { submitImport } from "@/lib/pages/add/submit-import";
import { plainly } from "@/lib/pages/plainly";

/** Imports what the owner pasted or chose, and goes back to the page, which shows the result. */
export const POST = plainly(ownerOnly(submitImport));
