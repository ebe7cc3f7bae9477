import { submitPassword } from "@/lib/pages/accounts/submit-account";
import { userRoute } from "@/lib/security/user-route";

/** Changes one's password. */
export const POST = userRoute(submitPassword);
