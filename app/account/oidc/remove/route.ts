import { userRoute } from "@/lib/accounts/user-route";
import { submitUnlink } from "@/lib/pages/accounts/submit-elsewhere";
import { plainly } from "@/lib/pages/plainly";

/** Takes the link with a sign-in elsewhere back. */
export const POST = plainly(userRoute(submitUnlink));
