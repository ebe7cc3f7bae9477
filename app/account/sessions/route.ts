import { submitEndSession } from "@/lib/pages/accounts/submit-account";
import { userRoute } from "@/lib/security/user-route";

/** Signs one of one's browsers out. */
export const POST = userRoute(submitEndSession);
