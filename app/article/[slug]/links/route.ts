import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { submitLinkDecision } from "@/lib/pages/corrections/submit-link-decision";
import { plainly } from "@/lib/pages/plainly";
import { formOf } from "@/lib/security/form";

type Context = { params: Promise<{ slug: string }> };

/** Decides on the link between this article and another, and goes back to this one's list. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest, { params }: Context) =>
    submitLinkDecision((await params).slug, await formOf(request), request.nextUrl.searchParams.get("from")),
  ),
);
