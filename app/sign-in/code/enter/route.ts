import { submitCode } from "@/lib/pages/accounts/submit-sign-in";
import { plainly } from "@/lib/pages/plainly";

/** Signs a browser in with a code. */
export const POST = plainly(submitCode);
