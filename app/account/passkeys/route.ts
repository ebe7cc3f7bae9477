import { userRoute } from "@/lib/accounts/user-route";
import { submitPasskey } from "@/lib/pages/accounts/submit-passkey";
import { plainly } from "@/lib/pages/plainly";

/** Keeps a passkey that a device has made. */
export const POST = plainly(userRoute(submitPasskey));
