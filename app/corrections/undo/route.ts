import type { NextRequest } from "next/server";
import { undoCorrection } from "@/lib/corrections/correct-article";
import { undoDecision } from "@/lib/corrections/decide-copies";
import { ownerOnly } from "@/lib/security/owner";
import { pathOf } from "@/lib/security/referer";

/** Takes back a correction or a decision on copies. One that is taken back already stays so. */
export const POST = ownerOnly(async (request: NextRequest) => {
  const form = await request.formData();
  if (form.has("correction")) await undoCorrection(Number(form.get("correction")));
  if (form.has("decision")) await undoDecision(Number(form.get("decision")));
  return pathOf(request.headers.get("referer"));
});
