import { removeSamples } from "@/lib/ingest/remove-samples";
import { ownerOnly } from "@/lib/security/owner";

/** Takes the sample articles out of the library. */
export const POST = ownerOnly(async () => {
  await removeSamples();
  return "/";
});
