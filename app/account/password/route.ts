import { submitPassword } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";
import { userRoute } from "@/lib/security/user-route";

/** Changes one's password. */
export const POST = plainly(userRoute(submitPassword));
