import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findMentions } from "../../../lib/entities/find-mentions";
import { UsageError } from "../../commands/usage-error";
import { measureLabels } from "../entities/measure-labels";
import { readLabelledLibrary, readLabels } from "../entities/read-labels";

const LABELS = fileURLToPath(new URL("../entities/fixtures/syria-labels.jsonl", import.meta.url));

/**
 * `throughline eval entities LIBRARY`: how many of the labelled mentions are found, the share of those with the right type,
 * entity and extent, and the time for one article. LIBRARY is the file that the labels are for.
 */
export function evalEntities(library: string, json: boolean): void {
  if (!existsSync(library)) throw new UsageError(`There is no file ${library}.`);
  const articles = readLabelledLibrary(library);
  const outcomes = measureLabels(readLabels(readFileSync(LABELS, "utf8")), articles);
  const count = (wanted: string): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const times = articles
    .map((article) => {
      const started = performance.now();
      findMentions(article);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const share = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  const found = outcomes.length - count("lost");
  const figures = {
    labels: outcomes.length,
    found,
    right: count("right"),
    precision: round(count("right") / Math.max(1, found)),
    articles: articles.length,
    msP50: round(share(0.5)),
    msP95: round(share(0.95)),
  };
  if (json) {
    console.log(JSON.stringify(figures));
    return;
  }
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(10)} ${value}`);
  for (const { label, outcome } of outcomes)
    if (outcome !== "right")
      console.log(`${outcome.padEnd(6)} ${label.surface} (${label.article}, ${label.start})`);
}
