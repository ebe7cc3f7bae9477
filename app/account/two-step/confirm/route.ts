import { userRoute } from "@/lib/accounts/user-route";
import { submitConfirmTwoStep } from "@/lib/pages/accounts/submit-two-step";
import { plainly } from "@/lib/pages/plainly";

/** Turns two-step sign-in on. */
export const POST = plainly(userRoute(submitConfirmTwoStep));
