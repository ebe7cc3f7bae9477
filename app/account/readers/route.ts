import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { submitRemoveReader } from "@/lib/pages/accounts/submit-account";
import { plainly } from "@/lib/pages/plainly";
import { formOf } from "@/lib/security/form";

/** Removes a reader's account. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest) => submitRemoveReader(await formOf(request))),
);
