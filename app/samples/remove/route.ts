import { ownerOnly } from "@/lib/accounts/owner";
import { removeSamples } from "@/lib/ingest/remove-samples";
import { plainly } from "@/lib/pages/plainly";

/** Takes the sample articles out of the library. */
export const POST = plainly(
  ownerOnly(async () => {
    await removeSamples();
    return "/library?samples=removed";
  }),
);
