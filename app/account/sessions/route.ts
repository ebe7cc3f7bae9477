import { submitEndSession } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";
import { userRoute } from "@/lib/security/user-route";

/** Signs one of one's browsers out. */
export const POST = plainly(userRoute(submitEndSession));
