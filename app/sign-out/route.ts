import { submitSignOut } from "@/lib/pages/accounts/submit-sign-out";
import { plainly } from "@/lib/pages/plainly";

/** Signs a browser out. */
export const POST = plainly(submitSignOut);
