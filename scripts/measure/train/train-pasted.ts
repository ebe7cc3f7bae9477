import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { packModel, type StoredModel } from "../../../lib/read/paste/label/model";
import { type Example, learn, type Settings } from "./pasted/crf";
import { FOLDS, type LearningPage, readLearningPages } from "./pasted/learning-pages";

/**
 * `npm run train:pasted [-- PAGES] [--write] [--folds=DIRECTORY]`: learns the weights of lib/read/paste/label on the seen
 * half of PAGES and on the layouts that the tests hold. With --folds, weights for each quarter of the seen hosts, learnt on
 * the other three, go into DIRECTORY: what attributes and settings are chosen by.
 */
const given = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split("=")[1];
const number = (name: string, otherwise: number): number => Number(given(name) ?? otherwise);
const [file = "../shared/data/pasted/pages.jsonl.gz"] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith("--"));
const WEIGHTS = new URL("../../../lib/read/paste/label/weights.json", import.meta.url);
/** An attribute of fewer pages teaches nothing about others. */
const MIN_PAGES = number("min", 15);
const RUNS = number("runs", 6);
/** Each run leaves out every sixth page. */
const LEFT_OUT = 6;
const SETTINGS: Settings = {
  step: number("step", 0.007),
  penalty: number("penalty", 0.012),
  rounds: number("rounds", 8),
  dropout: number("dropout", 0.3),
};
/** The size of a step between stored weights. */
const QUANTUM = 0.02;

/** The mean of several runs, each on most of the pages (Breiman 1996): one alone learns its pages too well. */
function learnMean(pages: readonly LearningPage[]): StoredModel {
  const counts = new Map<string, number>();
  for (const { attributes } of pages)
    for (const attribute of new Set(attributes.flat()))
      counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [attribute, count] of counts) if (count >= MIN_PAGES) rows.set(attribute, rows.size);
  const examples = pages.map(({ attributes, allowed, weight, fold }): Example & { fold: number | null } => ({
    rows: attributes.map((each) => Int32Array.from(each.flatMap((attribute) => rows.get(attribute) ?? []))),
    allowed,
    weight,
    fold,
  }));
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const some = examples.filter(({ fold }, at) => RUNS === 1 || fold === null || at % LEFT_OUT !== run);
    return learn(some, rows.size, SETTINGS, run + 1);
  });
  const mean = <T extends Float32Array | Float64Array>(all: readonly T[]): T =>
    all.reduce((sum, more) => sum.map((weight, i) => weight + (more[i] ?? 0)) as T).map((w) => w / RUNS) as T;
  const weights = mean(runs.map((run) => run.rows));
  const transitions = mean(runs.map((run) => run.transitions));
  return packModel({ rows, weights, transitions }, QUANTUM);
}

function save(stored: StoredModel, to: URL | string): void {
  const text = `${JSON.stringify(stored, null, 2)}\n`;
  console.error(`${stored.attributes.split("\n").length} attributes, ${text.length} bytes`);
  writeFileSync(to, text);
}

const pages = readLearningPages(file);
console.error(`${pages.length} pages`);
const folder = given("folds");
if (folder) {
  const only = given("only")?.split(",").map(Number);
  for (let fold = 0; fold < FOLDS; fold++) {
    if (only && !only.includes(fold)) continue;
    const path = `${folder}/${fold}/lib/read/paste/label/weights.json`;
    mkdirSync(dirname(path), { recursive: true });
    save(learnMean(pages.filter((page) => page.fold !== fold)), path);
  }
}
if (process.argv.includes("--write")) save(learnMean(pages), WEIGHTS);
