import type { NextRequest } from "next/server";
import { ownerOnly } from "@/lib/accounts/owner";
import { undoFromForm } from "@/lib/pages/corrections/undo-from-form";
import { plainly } from "@/lib/pages/plainly";
import { formOf } from "@/lib/security/form";
import { pathOf } from "@/lib/security/referer";

/** Undoes a correction, or a decision on copies, a link or a story, and goes back to the page that asked. */
export const POST = plainly(
  ownerOnly(async (request: NextRequest) => {
    await undoFromForm(await formOf(request));
    return pathOf(request.headers.get("referer"));
  }),
);
