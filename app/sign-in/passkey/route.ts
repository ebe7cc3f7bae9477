import { submitPasskeySignIn } from "@/lib/pages/accounts/submit-sign-in";
import { plainly } from "@/lib/pages/plainly";

/** Signs a browser in by a passkey. */
export const POST = plainly(submitPasskeySignIn);
