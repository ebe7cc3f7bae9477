import { submitSignOut } from "@/lib/pages/accounts/submit-sign-out";

/** Signs a browser out. */
export const POST = submitSignOut;
