import { finishSignInElsewhere } from "@/lib/pages/accounts/submit-elsewhere";
import { plainly } from "@/lib/pages/plainly";

/** Where a browser comes back to from the server that OIDC_ISSUER names. */
export const GET = plainly(finishSignInElsewhere);
