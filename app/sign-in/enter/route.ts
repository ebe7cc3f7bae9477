import { submitSignIn } from "@/lib/pages/accounts/submit-sign-in";

/** Signs a browser in. */
export const POST = submitSignIn;
