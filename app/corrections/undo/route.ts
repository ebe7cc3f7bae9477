import type { NextRequest } from "next/server";
import { undoCorrection } from "@/lib/ingest/corrections/correct-article";
import { undoDecision } from "@/lib/ingest/corrections/decide-copies";
import { undoLinkDecision } from "@/lib/ingest/corrections/decide-links";
import { formOf, numberOf } from "@/lib/security/form";
import { ownerOnly } from "@/lib/security/owner";
import { pathOf } from "@/lib/security/referer";

/** Takes back a correction, or a decision on copies or on a link. One that is taken back already stays so. */
export const POST = ownerOnly(async (request: NextRequest) => {
  const form = await formOf(request);
  const [correction, decision] = [numberOf(form, "correction"), numberOf(form, "decision")];
  if (correction !== null) await undoCorrection(correction);
  if (decision !== null) await undoDecision(decision);
  const link = numberOf(form, "link");
  if (link !== null) await undoLinkDecision(link);
  return pathOf(request.headers.get("referer"));
});
