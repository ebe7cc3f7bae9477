import { userRoute } from "@/lib/accounts/user-route";
import { submitEndTwoStep } from "@/lib/pages/accounts/submit-two-step";
import { plainly } from "@/lib/pages/plainly";

/** Turns two-step sign-in off. */
export const POST = plainly(userRoute(submitEndTwoStep));
