import { userRoute } from "@/lib/accounts/user-route";
import { submitPassword } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";

/** Changes one's password. */
export const POST = plainly(userRoute(submitPassword));
