import { setImmediate } from "node:timers/promises";
import { isRecord, parseStored } from "../../articles/stored-json";
import { library, type Transaction, writeLibrary } from "../../db/client";
import { getLibrarySize } from "../../db/library-state";
import { hasPostings, savePostings } from "../../db/links/postings";
import { listProfiles, saveProfile } from "../../db/links/profiles";
import { packNorms, unpackProfile } from "../../related/profile/packed-profile";
import { listWeights, weighProfile } from "../../related/profile/term-weights";
import { listPostings } from "../../related/scoring/candidates";
import { daysOf, likeliestDay } from "../links/find-related";
import { LinkingCache } from "../links/linking-cache";
import { rarityOf, relinkStored } from "../links/relink-stored";
import { nameStoriesFrom } from "../stories/refresh-story";
import { rethreadBatch } from "../stories/thread-articles";
import { LINKED_KEY, LINKING, READ_KEY, READING } from "./link-versions";
import { mergeDuplicates } from "./merge-duplicates";
import { rereadArticle } from "./reread-article";

const RUN_KEY = "relink";

/** In this order; each goes through all articles. */
const STEPS = ["read", "merge", "weigh", "link", "thread", "name"] as const;

/** A run that is in progress or was stopped: its step, the number of articles done in that step, and the last one. */
type Run = { step: (typeof STEPS)[number]; done: number; last: number };
export type RelinkProgress = { step: Run["step"]; done: number; total: number };

/** True if the library's texts were stemmed by an earlier version. */
async function needsReading(): Promise<boolean> {
  const read = await library().setting.findUnique({ where: { key: READ_KEY } });
  if (read) return Number(read.value) < READING;
  return (await library().article.findFirst({ select: { id: true } })) !== null;
}

const isRun = (value: unknown): value is Run =>
  isRecord(value) &&
  STEPS.some((step) => step === value.step) &&
  typeof value.done === "number" &&
  typeof value.last === "number";

/** Where to resume. A run begun by an earlier version starts over if texts must be read again. */
async function readRun(): Promise<Run> {
  const row = await library().setting.findUnique({ where: { key: RUN_KEY } });
  const run = row && parseStored(row.value, "Setting.value", RUN_KEY, isRun);
  if (await needsReading()) return run?.step === "read" ? run : { step: "read", done: 0, last: 0 };
  return run ?? { step: "weigh", done: 0, last: 0 };
}

/** True for a run that has begun with reading, and is not yet past it. */
const isRereading = ({ step }: Run): boolean => step === "read" || step === "merge";

async function saveSetting(tx: Transaction, key: string, value: string): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

const saveRun = (tx: Transaction, run: Run) => saveSetting(tx, RUN_KEY, JSON.stringify(run));

/**
 * True if the library's links, or what they rest on, were made by an earlier version, or relinking was interrupted.
 */
export async function needsRelinking(): Promise<boolean> {
  const [linked, run, articles] = await Promise.all([
    library().setting.findUnique({ where: { key: LINKED_KEY } }),
    library().setting.findUnique({ where: { key: RUN_KEY } }),
    library().profile.findFirst({ where: { postedDay: null }, select: { articleId: true } }),
  ]);
  if (run || (linked && (await needsReading()))) return true;
  return linked ? Number(linked.value) < LINKING : articles !== null;
}

/** Marks a new library as linked by this version. */
export const markLinked = (): Promise<void> =>
  writeLibrary(async (tx) => {
    await saveSetting(tx, LINKED_KEY, String(LINKING));
    await saveSetting(tx, READ_KEY, String(READING));
  });

/**
 * Relinks the whole library. If an earlier version read the texts, or if that is wanted, they are first read again, article by article,
 * so that searches find more and more of them by their new stems; then those that turn out to be one are merged. Then every article is weighed against the current
 * library and its postings are updated; then each gets a new list of links, keeping its old links until its turn;
 * then each finds its story by the new links, starting from its current one; finally the stories are named. Stopped by the signal or killed, it
 * resumes with the next call. Articles that are imported meanwhile are linked as usual.
 * @returns whether it finished
 */
export async function relinkLibrary(
  options: { signal?: AbortSignal; onProgress?: (progress: RelinkProgress) => void; reread?: boolean } = {},
): Promise<boolean> {
  let run = await readRun();
  if (options.reread && !isRereading(run)) run = await begin("read");
  const cache = new LinkingCache();
  const total = await library().article.count();
  for (;;) {
    options.onProgress?.({ step: run.step, done: run.done, total });
    // Database calls are synchronous, so without a pause between two batches signals would not be noticed.
    await setImmediate();
    if (options.signal?.aborted) return false;
    const step = STEPS[STEPS.indexOf(run.step) + 1];
    const next = await runBatch(run, cache);
    if (!next && !step) break;
    // no other step uses the cache, which takes much memory
    if (!next) cache.clear();
    run = next ?? (await begin(step ?? run.step));
  }
  await writeLibrary(async (tx) => {
    await tx.setting.delete({ where: { key: RUN_KEY } });
    await saveSetting(tx, LINKED_KEY, String(LINKING));
  });
  return true;
}

const begin = (step: Run["step"]): Promise<Run> =>
  writeLibrary(async (tx) => {
    const run: Run = { step, done: 0, last: 0 };
    await saveRun(tx, run);
    return run;
  });

type Step = {
  /** Articles per transaction, which bounds how long other writers wait. */
  batchSize: number;
  run: (tx: Transaction, ids: number[], cache: LinkingCache) => Promise<void>;
  /** Runs before the first articles. */
  start?: (tx: Transaction) => Promise<void>;
  /** Runs once all articles are done. */
  end?: (tx: Transaction) => Promise<void>;
};

/** What outlets repeat is looked for anew as their articles are read. */
const forgetFurniture = async (tx: Transaction): Promise<void> => {
  await tx.outletFurniture.deleteMany();
};

async function reread(tx: Transaction, ids: number[]): Promise<void> {
  const articles = await getLibrarySize(tx);
  for (const id of ids) await rereadArticle(tx, id, articles);
}

async function weigh(tx: Transaction, ids: number[]): Promise<void> {
  const stored = await listProfiles(tx, ids);
  const profiles = stored.map((row) => ({ row, profile: unpackProfile(row.packed) }));
  const rarity = await rarityOf(tx, new Set(profiles.flatMap(({ profile }) => [...profile.ids])));
  for (const { row, profile } of profiles) {
    const weights = listWeights(profile, rarity);
    const weighed = weighProfile(profile, rarity, weights);
    await saveProfile(tx, row.id, packNorms(row.packed, weighed), row.likelyDays);
    const day = likeliestDay(daysOf(row));
    const postings = listPostings(weighed, rarity, weights);
    if (!(await hasPostings(tx, row.id, day, postings)))
      await savePostings(tx, row.id, day, postings, weighed.ids);
  }
}

const STEP_WORK: Record<Run["step"], Step> = {
  read: {
    batchSize: 20,
    start: forgetFurniture,
    run: reread,
    end: (tx) => saveSetting(tx, READ_KEY, String(READING)),
  },
  merge: { batchSize: 20, run: mergeDuplicates },
  weigh: { batchSize: 50, run: weigh },
  link: { batchSize: 20, run: relinkStored },
  thread: { batchSize: 50, run: rethreadBatch },
  name: { batchSize: 50, run: nameStoriesFrom },
};

/** Runs the current step for the next articles by id; null if there are no more. */
function runBatch(run: Run, cache: LinkingCache): Promise<Run | null> {
  const { batchSize, start, run: work, end } = STEP_WORK[run.step];
  return writeLibrary(async (tx) => {
    if (run.last === 0) await start?.(tx);
    const rows = await tx.article.findMany({
      where: { id: { gt: run.last } },
      orderBy: { id: "asc" },
      take: batchSize,
      select: { id: true },
    });
    const ids = rows.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) {
      await end?.(tx);
      return null;
    }
    await work(tx, ids, cache);
    const next: Run = { ...run, done: run.done + ids.length, last };
    await saveRun(tx, next);
    return next;
  });
}
