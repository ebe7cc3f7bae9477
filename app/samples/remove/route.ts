import { ownerOnly } from "@/lib/accounts/owner";
import { removeSamples } from "@/lib/ingest/remove-samples";

/** Takes the sample articles out of the library. */
export const POST = ownerOnly(async () => {
  await removeSamples();
  return "/";
});
