import { userRoute } from "@/lib/accounts/user-route";
import { submitEndSession } from "@/lib/pages/accounts/submit-account";

/** Signs one of one's browsers out. */
export const POST = userRoute(submitEndSession);
