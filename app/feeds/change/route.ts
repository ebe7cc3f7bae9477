import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { plainly } from "@/lib/pages/plainly";
import { submitChange } from "@/lib/pages/subscriptions/submit-feeds";
import { formOf } from "@/lib/security/form";

/** Checks, pauses, resumes or removes a feed. */
export const POST = plainly(ownerOnly(async (request: NextRequest) => submitChange(await formOf(request))));
