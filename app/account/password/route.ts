import { userRoute } from "@/lib/accounts/user-route";
import { submitPassword } from "@/lib/pages/accounts/submit-account";

/** Changes one's password. */
export const POST = userRoute(submitPassword);
