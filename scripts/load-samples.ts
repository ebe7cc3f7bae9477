import { readFileSync } from "node:fs";
import { library } from "../lib/db/client";
import { runImport } from "../lib/ingest/run-import";
import { describeOutlet, outletForm } from "../lib/outlets/edit-outlet";
import { findOutletSlug } from "../lib/outlets/find-outlet";
import { SAMPLE_OUTLETS, SAMPLES } from "./samples-file";

/** Loads the sample articles and describes their fictional outlets. @returns the number of articles added */
export async function loadSamples(): Promise<number> {
  const { added } = await runImport(SAMPLES, { sample: true });
  for (const outlet of JSON.parse(readFileSync(SAMPLE_OUTLETS, "utf8")) as { name: string }[]) {
    const slug = await findOutletSlug(outlet.name);
    const known = slug && (await library().outlet.findUnique({ where: { slug } }));
    // Descriptions written by the owner are kept.
    if (slug && known && !known.country && !known.ownership)
      await describeOutlet(slug, outletForm.parse(outlet));
  }
  return added;
}
