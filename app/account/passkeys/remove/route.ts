import { userRoute } from "@/lib/accounts/user-route";
import { submitRemovePasskey } from "@/lib/pages/accounts/submit-passkey";
import { plainly } from "@/lib/pages/plainly";

/** Removes a passkey. */
export const POST = plainly(userRoute(submitRemovePasskey));
