import { loadSamples } from "../../lib/ingest/load-samples";
import { removeSamples } from "../../lib/ingest/remove-samples";
import { UsageError } from "./usage-error";

/** `throughline samples load|remove`. @throws UsageError for any other action */
export async function samplesCommand(action: string): Promise<number> {
  if (action === "remove") console.log(`${await removeSamples()} sample articles removed`);
  else if (action === "load") console.log(`${await loadSamples()} sample articles added`);
  else throw new UsageError(`There is no "samples ${action}". Write "samples load" or "samples remove".`);
  return 0;
}
