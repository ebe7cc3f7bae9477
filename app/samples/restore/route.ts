import { ownerOnly } from "@/lib/accounts/owner";
import { loadSamples } from "@/lib/ingest/load-samples";
import { takePlace } from "@/lib/pages/at-once";
import { plainly } from "@/lib/pages/plainly";

/** Puts the sample articles back that were removed. */
export const POST = plainly(
  ownerOnly(async () => {
    await takePlace(loadSamples);
    return "/library";
  }),
);
