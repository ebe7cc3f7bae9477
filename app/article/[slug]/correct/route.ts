import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { submitCorrection } from "@/lib/pages/corrections/submit-correction";
import { plainly } from "@/lib/pages/plainly";
import { formOf } from "@/lib/security/form";

type Context = { params: Promise<{ slug: string }> };

/** Corrects an article, or decides on copies of it, as the owner's form says. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest, { params }: Context) =>
    submitCorrection((await params).slug, await formOf(request)),
  ),
);
