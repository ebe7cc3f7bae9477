import { beginPasskeySignIn } from "@/lib/pages/accounts/submit-sign-in";
import { plainly } from "@/lib/pages/plainly";

/** What a browser is to ask its device for, to sign in by a passkey. */
export const POST = plainly(beginPasskeySignIn);
