import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import {
  analyse,
  dropIndexes,
  makeIndex,
  resumeMerging,
  stopMerging,
} from "../../../lib/db/sqlite/bulk/deferred-indexes";
import {
  addImport,
  endProgress,
  readProgress,
  saveProgress,
} from "../../../lib/db/sqlite/bulk/fill-progress";
import { type BulkTable, makeAdders, openBulkFile } from "../../../lib/db/sqlite/bulk/fill-tables";
import { applyMigrations } from "../../../lib/db/sqlite/schema-engine";
import type { Connection } from "../../../lib/db/statements";
import { LINKED_KEY, LINKING, READ_KEY, READING } from "../../../lib/ingest/relink/link-versions";
import { addNamed } from "./add-named";
import { addStories } from "./add-stories";
import { weighAll } from "./weigh-all";
import { makeWorld, type World } from "./world";
import type { WriterJob, WrittenBatch } from "./writer-thread";

export type FillSettings = { articles: number; file: string; seed: number; resume: boolean };

/** Up to so many articles the links are left to `throughline relink`, which makes real ones. */
const MAX_RELINKED = 40_000;

/**
 * So many articles are stored in one transaction: the full-text index makes a segment of each, and merges sixteen into one.
 * Of these no more than some megabytes wait.
 */
const AT_ONCE = 2000;

/** How far a file has come: which articles are stored, or which step of what follows is next. */
type Progress = {
  seed: number;
  articles: number;
  importId: number;
  done: number;
  step: number;
  indexes: string[];
};

type Step = { name: string; run: (file: Connection, world: World, progress: Progress) => void };

/** What follows when all articles are stored. Each step can be begun anew. */
const STEPS: Step[] = [
  {
    name: "weighing articles and sorting what they are found by",
    run: (file, { articles }) => weighAll(file, articles, () => {}),
  },
  {
    name: "people, organisations, places, topics",
    run: (file, world) => file.within(() => addNamed(file, world)),
  },
  {
    name: "stories and links",
    run: (file, world) => {
      if (world.articles > MAX_RELINKED) addStories(file, world);
    },
  },
  {
    name: "indexes",
    run: (file, _, { indexes }) => {
      for (const statement of indexes) file.within(() => makeIndex(file, statement));
      file.within(() => resumeMerging(file));
      analyse(file);
    },
  },
];

/**
 * Fills a library's file with made-up articles: see README. Everything that an import would store is stored, by the same
 * functions, but in bulk. Killed, it goes on where it was when it is called with `resume`.
 * @param say hears what is being done
 * @throws where the file holds something and is not to be resumed, or was made with other settings
 */
export async function fillLibrary(settings: FillSettings, say: (text: string) => void): Promise<void> {
  const { file: path, articles, seed, resume } = settings;
  if (existsSync(path) && !resume) throw new Error(`${path} is there already; --resume goes on with it.`);
  await applyMigrations(path);
  const file = openBulkFile(path);
  try {
    const progress = begin(file, settings);
    if (progress.articles !== articles || progress.seed !== seed)
      throw new Error(`${path} was begun with ${progress.articles} articles and seed ${progress.seed}.`);
    const world = makeWorld({ seed, articles });
    await storeArticles(file, path, progress, say);
    for (; progress.step < STEPS.length; ) {
      const step = STEPS[progress.step];
      const started = performance.now();
      step?.run(file, world, progress);
      progress.step += 1;
      file.within(() => saveProgress(file, JSON.stringify(progress)));
      say(`${step?.name}: ${Math.round((performance.now() - started) / 1000)} s`);
    }
    // Links that are still to be made are of no version.
    const linking = articles > MAX_RELINKED ? LINKING : 0;
    file.within(() => endProgress(file, articles, { [LINKED_KEY]: linking, [READ_KEY]: READING }));
  } finally {
    file.close();
  }
}

/** What has been kept of an earlier run, or the beginning. */
function begin(file: Connection, { articles, seed }: FillSettings): Progress {
  const kept = readProgress(file);
  // Written below alone.
  if (kept) return JSON.parse(kept) as Progress;
  const progress: Progress = { seed, articles, importId: 0, done: 0, step: 0, indexes: [] };
  const world = makeWorld({ seed, articles });
  file.within(() => {
    progress.importId = addImport(file, `made-up articles, seed ${seed}`);
    const add = makeAdders(file);
    add.Outlet(
      world.outlets.map(({ id, slug, name, homepage, host, country, language }) => [
        ...[id, slug, name, homepage, host, country, language],
      ]),
    );
    add.OutletName(world.outlets.map(({ key, name, id }) => [key, name, id]));
    progress.indexes = dropIndexes(file);
    stopMerging(file);
    saveProgress(file, JSON.stringify(progress));
  });
  return progress;
}

/** Stores the articles that are missing, as a thread beside this one writes them. */
async function storeArticles(
  file: Connection,
  path: string,
  progress: Progress,
  say: (text: string) => void,
): Promise<void> {
  if (progress.done >= progress.articles) return;
  const { seed, articles, done, importId } = progress;
  const workerData: WriterJob = { file: path, seed, articles, done, importId };
  const writer = new Worker(new URL("./writer-thread.mjs", import.meta.url), {
    workerData,
    // articles live until their batch is sent: in a small nursery each would be copied twice
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const add = makeAdders(file);
  const started = performance.now();
  let waiting: WrittenBatch[] = [];
  const store = () => {
    file.within(() => {
      for (const { rows, done } of waiting) {
        for (const [table, added] of Object.entries(rows)) add[table as BulkTable](added ?? []);
        progress.done = done;
      }
      saveProgress(file, JSON.stringify(progress));
    });
    waiting = [];
  };
  await new Promise<void>((resolve, reject) => {
    writer.on("error", reject);
    writer.on("message", (batch: WrittenBatch) => {
      waiting.push(batch);
      const first = waiting[0]?.done ?? 0;
      if (batch.done - first >= AT_ONCE || batch.done === articles) store();
      if (batch.done % 10_000 === 0 || batch.done === articles)
        say(`${batch.done} of ${articles} articles, ${rate(batch.done - done, started)} a second`);
      if (batch.done === articles) resolve();
      else writer.postMessage("taken");
    });
  });
  await writer.terminate();
}

const rate = (articles: number, since: number): string =>
  (articles / ((performance.now() - since) / 1000)).toFixed(0);
