import { userRoute } from "@/lib/accounts/user-route";
import { submitToken } from "@/lib/pages/accounts/submit-token";
import { plainly } from "@/lib/pages/plainly";

/** Makes a token for a program. */
export const POST = plainly(userRoute(submitToken));
