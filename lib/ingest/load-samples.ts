import { readFileSync } from "node:fs";
import { library } from "../db/client";
import { describeOutlet, outletForm } from "../outlets/edit-outlet";
import { findOutletSlug } from "../outlets/find-outlet";
import { runImport } from "./run-import";
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
