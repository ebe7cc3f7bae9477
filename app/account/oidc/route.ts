import { userRoute } from "@/lib/accounts/user-route";
import { submitLink } from "@/lib/pages/accounts/submit-elsewhere";
import { plainly } from "@/lib/pages/plainly";

/** Begins to link one's account with a sign-in elsewhere. */
export const POST = plainly(userRoute(submitLink));
