import type { NextRequest } from "next/server";
import { submitRemoveReader } from "@/lib/pages/accounts/submit-account";
import { formOf } from "@/lib/security/form";
import { ownerOnly } from "@/lib/security/owner";

/** Removes a reader's account. */
export const POST = ownerOnly(async (request: NextRequest) => submitRemoveReader(await formOf(request)));
