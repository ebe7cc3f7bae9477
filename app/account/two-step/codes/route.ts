import { userRoute } from "@/lib/accounts/user-route";
import { submitBackupCodes } from "@/lib/pages/accounts/submit-two-step";
import { plainly } from "@/lib/pages/plainly";

/** Makes new backup codes. */
export const POST = plainly(userRoute(submitBackupCodes));
