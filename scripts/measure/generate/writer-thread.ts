import { eachTerm, PLACEHOLDER } from "../../../lib/db/sqlite/bulk/fill-profiles";
import { openBulkFile } from "../../../lib/db/sqlite/bulk/fill-tables";
import { Dictionary } from "./dictionary";
import { makeArticle } from "./make-article";
import { makeRows, type Rows } from "./make-rows";
import { planStory } from "./plan";
import { sendAll, threadJob } from "./thread";
import { makeWorld, numberOf } from "./world";
// The thread of fill-library.ts: writes the articles of a made-up library.

export type WriterJob = {
  file: string;
  seed: number;
  articles: number;
  /** The number of articles already stored. */
  done: number;
  importId: number;
};

/** A batch of articles, and the id that it reaches. */
export type WrittenBatch = { rows: Rows; done: number };

/** Articles per batch, and maximum number of batches that wait to be stored. */
const BATCH = 250;
const MAX_WAITING = 6;

const job = threadJob<WriterJob>();
const world = makeWorld(job);
const dictionary = readDictionary();

async function* writeBatches(): AsyncGenerator<WrittenBatch> {
  for (let { done } = job; done < job.articles; ) {
    const upTo = Math.min(job.articles, done + BATCH);
    yield { rows: writeBatch(done + 1, upTo), done: upTo };
    done = upTo;
  }
}

await sendAll(writeBatches(), MAX_WAITING);

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
