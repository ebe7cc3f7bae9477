// Writes the articles of a made-up library in a thread of its own, a few batches ahead of the one that stores them.
import { parentPort, workerData } from "node:worker_threads";
import { eachTerm, PLACEHOLDER } from "../../../lib/db/sqlite/bulk/fill-profiles";
import { openBulkFile } from "../../../lib/db/sqlite/bulk/fill-tables";
import { Dictionary } from "./dictionary";
import { makeArticle } from "./make-article";
import { makeRows, type Rows } from "./make-rows";
import { planStory } from "./plan";
import { makeWorld, numberOf } from "./world";

export type WriterJob = {
  file: string;
  seed: number;
  articles: number;
  /** How many are stored already. */
  done: number;
  importId: number;
};

/** Some articles, and up to which id. */
export type WrittenBatch = { rows: Rows; done: number };

const BATCH = 250;
const AHEAD = 6;

const job: WriterJob = workerData;
const world = makeWorld(job);
const dictionary = readDictionary();
let sent = 0;
let taken = 0;
let wake = () => {};
parentPort?.on("message", () => {
  taken += 1;
  wake();
});

for (let done = job.done; done < job.articles; ) {
  while (sent - taken >= AHEAD) await new Promise<void>((resolve) => (wake = resolve));
  const upTo = Math.min(job.articles, done + BATCH);
  parentPort?.postMessage({ rows: writeBatch(done + 1, upTo), done: upTo } satisfies WrittenBatch);
  done = upTo;
  sent += 1;
}
parentPort?.close();

function readDictionary(): Dictionary {
  const made = new Dictionary();
  if (job.done === 0) return made;
  const file = openBulkFile(job.file);
  for (const term of eachTerm(file)) made.idOf(term, () => {});
  file.close();
  return made;
}

function writeBatch(from: number, upTo: number): Rows {
  const batch: Rows = { Term: [] };
  const numberOfTerm = (term: string) =>
    dictionary.idOf(term, (text) => batch.Term?.push([dictionary.size, text, PLACEHOLDER]));
  for (let id = from; id <= upTo; id++) {
    const number = numberOf(world, id);
    const made = makeArticle(world, planStory(world, number), number);
    for (const [table, rows] of Object.entries(makeRows(world, made, job.importId, numberOfTerm)) as [
      keyof Rows,
      NonNullable<Rows[keyof Rows]>,
    ][]) {
      const all = batch[table] ?? [];
      all.push(...rows);
      batch[table] = all;
    }
  }
  return batch;
}
