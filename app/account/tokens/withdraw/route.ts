import { userRoute } from "@/lib/accounts/user-route";
import { submitWithdrawToken } from "@/lib/pages/accounts/submit-token";
import { plainly } from "@/lib/pages/plainly";

/** Takes a token back. */
export const POST = plainly(userRoute(submitWithdrawToken));
