import { userRoute } from "@/lib/accounts/user-route";
import { submitEndSession } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";

/** Signs one of one's browsers out. */
export const POST = plainly(userRoute(submitEndSession));
