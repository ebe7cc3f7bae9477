import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { plainly } from "@/lib/pages/plainly";
import { submitSettings } from "@/lib/pages/subscriptions/submit-settings";
import { formOf } from "@/lib/security/form";

type Context = { params: Promise<{ feed: string }> };

/** Changes what the owner has set for a feed. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest, { params }: Context) =>
    submitSettings((await params).feed, await formOf(request)),
  ),
);
