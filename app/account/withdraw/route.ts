import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { submitWithdraw } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";
import { formOf } from "@/lib/security/form";

/** Takes a link for a reader back. */
export const POST = plainly(ownerOnly(async (request: NextRequest) => submitWithdraw(await formOf(request))));
