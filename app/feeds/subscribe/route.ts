import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { plainly } from "@/lib/pages/plainly";
import { submitSubscribe } from "@/lib/pages/subscriptions/submit-feeds";
import { formOf } from "@/lib/security/form";

/** Subscribes to a feed. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest) => submitSubscribe(await formOf(request))),
);
