import { beginSignInElsewhere } from "@/lib/pages/accounts/submit-elsewhere";
import { plainly } from "@/lib/pages/plainly";

/** Sends a browser to the server that OIDC_ISSUER names. A link and no form: some browsers let forms lead to our own origin alone. */
export const GET = plainly(beginSignInElsewhere);
