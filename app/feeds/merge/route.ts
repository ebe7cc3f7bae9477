import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { plainly } from "@/lib/pages/plainly";
import { submitMerge } from "@/lib/pages/subscriptions/submit-feeds";
import { formOf } from "@/lib/security/form";

/** Makes one feed of two. */
export const POST = plainly(ownerOnly(async (request: NextRequest) => submitMerge(await formOf(request))));
