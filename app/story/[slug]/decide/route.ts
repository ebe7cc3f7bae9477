import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { submitStoryDecision } from "@/lib/pages/corrections/submit-story-decision";
import { plainly } from "@/lib/pages/plainly";
import { formOf } from "@/lib/security/form";

type Context = { params: Promise<{ slug: string }> };

/** Names a story, merges another into it or takes articles out, and goes to its page. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest, { params }: Context) =>
    submitStoryDecision((await params).slug, await formOf(request)),
  ),
);
