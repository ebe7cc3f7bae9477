import { submitSignIn } from "@/lib/pages/accounts/submit-sign-in";
import { plainly } from "@/lib/pages/plainly";

/** Signs a browser in. */
export const POST = plainly(submitSignIn);
