import { userRoute } from "@/lib/accounts/user-route";
import { submitBeginTwoStep } from "@/lib/pages/accounts/submit-two-step";
import { plainly } from "@/lib/pages/plainly";

/** Begins to set up an app for two-step sign-in. */
export const POST = plainly(userRoute(submitBeginTwoStep));
