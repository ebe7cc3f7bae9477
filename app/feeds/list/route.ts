import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { plainly } from "@/lib/pages/plainly";
import { submitList } from "@/lib/pages/subscriptions/submit-feeds";
import { formOf } from "@/lib/security/form";

/** Subscribes to the feeds of an OPML file. */
export const POST = plainly(ownerOnly(async (request: NextRequest) => submitList(await formOf(request))));
