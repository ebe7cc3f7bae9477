import { userRoute } from "@/lib/accounts/user-route";
import { submitBeginPasskey } from "@/lib/pages/accounts/submit-passkey";
import { plainly } from "@/lib/pages/plainly";

/** What a browser is to ask its device for, to make a passkey. */
export const POST = plainly(userRoute(submitBeginPasskey));
