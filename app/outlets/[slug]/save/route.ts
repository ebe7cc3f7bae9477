import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { submitOutlet } from "@/lib/pages/outlets/submit-outlet";
import { plainly } from "@/lib/pages/plainly";
import { formOf } from "@/lib/security/form";

type Context = { params: Promise<{ slug: string }> };

/** Saves what the owner says of an outlet: a description, that it is the same as another, or that a spelling is not. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest, { params }: Context) =>
    submitOutlet((await params).slug, await formOf(request)),
  ),
);
