import { removeSamples } from "@/lib/ingest/remove-samples";
import { plainly } from "@/lib/pages/plainly";
import { ownerOnly } from "@/lib/security/owner";

/** Takes the sample articles out of the library. */
export const POST = plainly(
  ownerOnly(async () => {
    await removeSamples();
    return "/";
  }),
);
