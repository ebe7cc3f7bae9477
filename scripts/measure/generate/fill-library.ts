import { existsSync } from "node:fs";
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
import { readThread } from "./thread";
import { weighAll } from "./weigh-all";
import { makeWorld, type World } from "./world";
import type { WriterJob, WrittenBatch } from "./writer-thread";

export type FillSettings = { articles: number; file: string; seed: number; resume: boolean };

/** Up to this size the links are left to `throughline relink`, which makes real ones. */
const MAX_RELINKED = 40_000;

/**
 * Articles per transaction: the full-text index makes a segment for each, and merges sixteen into one. At most a few
 * megabytes wait.
 */
const AT_ONCE = 2000;

/** The progress of a file: the number of articles stored, or the next step. */
type Progress = {
  seed: number;
  articles: number;
  importId: number;
  done: number;
  step: number;
  indexes: string[];
};

type Step = { name: string; run: (file: Connection, world: World, progress: Progress) => void };

/** The steps after all articles are stored. Each can be restarted. */
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
 * Fills a library's file with generated articles. Stores all that an import would store, with the same functions, but
 * in bulk. If interrupted, it continues when called with `resume`.
 * @param say called with what is being done
 * @throws if the file is not empty and not to be resumed, or was made with other settings
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
    // Links that are still to be made have no version.
    const linking = articles > MAX_RELINKED ? LINKING : 0;
    file.within(() => endProgress(file, articles, { [LINKED_KEY]: linking, [READ_KEY]: READING }));
  } finally {
    file.close();
  }
}

/** The progress of an earlier run, or a new start. */
function begin(file: Connection, { articles, seed }: FillSettings): Progress {
  const kept = readProgress(file);
  // Written only below.
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

/** Stores the missing articles as another thread writes them. */
async function storeArticles(
  file: Connection,
  path: string,
  progress: Progress,
  say: (text: string) => void,
): Promise<void> {
  if (progress.done >= progress.articles) return;
  const { seed, articles, done, importId } = progress;
  const job: WriterJob = { file: path, seed, articles, done, importId };
  const batches = readThread<WrittenBatch>(new URL("./writer-thread.ts", import.meta.url), job, {
    // Articles live until their batch is sent: a small young generation would copy each of them twice.
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
  for await (const batch of batches) {
    waiting.push(batch);
    const first = waiting[0]?.done ?? 0;
    if (batch.done - first >= AT_ONCE || batch.done === articles) store();
    if (batch.done % 10_000 === 0 || batch.done === articles)
      say(`${batch.done} of ${articles} articles, ${rate(batch.done - done, started)} a second`);
  }
}

const rate = (articles: number, since: number): string =>
  (articles / ((performance.now() - since) / 1000)).toFixed(0);
