import { setImmediate } from "node:timers/promises";
import { library, type Transaction, writeLibrary } from "../../db/client";
import { getLibrarySize } from "../../db/library-state";
import { hasPostings, savePostings } from "../../db/links/postings";
import { listProfiles, saveProfile } from "../../db/links/profiles";
import { packNorms, unpackProfile } from "../../related/profile/packed-profile";
import { listWeights, weighProfile } from "../../related/profile/term-weights";
import { listPostings } from "../../related/scoring/candidates";
import { daysOf, likeliestDay } from "../links/find-related";
import { rethreadAfresh } from "../stories/thread-articles";
import { LINKED_KEY, LINKING, READ_KEY, READING } from "./link-versions";
import { KeptForLinking } from "./linking-cache";
import { rarityOf, relinkHeld } from "./relink-stored";
import { rereadArticle } from "./reread-article";

const RUN_KEY = "relink";

/** In their order: each goes through all articles. */
const STEPS = ["read", "weigh", "link", "thread"] as const;

/** A run that is under way or was stopped: what it is at, how many articles of that are done, and the last one. */
type Run = { step: (typeof STEPS)[number]; done: number; last: number };
export type RelinkProgress = { step: Run["step"]; done: number; total: number };

/** True where what the library holds of its texts was read by an earlier version. */
async function needsReading(): Promise<boolean> {
  const read = await library().setting.findUnique({ where: { key: READ_KEY } });
  if (read) return Number(read.value) < READING;
  return (await library().article.findFirst({ select: { id: true } })) !== null;
}

/** Where to go on. What an earlier version had begun begins anew where texts are to be read anew. */
async function readRun(): Promise<Run> {
  const row = await library().setting.findUnique({ where: { key: RUN_KEY } });
  // Written by saveRun alone.
  const run = row ? (JSON.parse(row.value) as Run) : null;
  if (await needsReading()) return run?.step === "read" ? run : { step: "read", done: 0, last: 0 };
  return run ?? { step: "weigh", done: 0, last: 0 };
}

async function saveSetting(tx: Transaction, key: string, value: string): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

const saveRun = (tx: Transaction, run: Run) => saveSetting(tx, RUN_KEY, JSON.stringify(run));

/** True where the library's links or what they rest on were made by an earlier version, or a relinking was stopped. */
export async function needsRelinking(): Promise<boolean> {
  const [linked, run, articles] = await Promise.all([
    library().setting.findUnique({ where: { key: LINKED_KEY } }),
    library().setting.findUnique({ where: { key: RUN_KEY } }),
    library().profile.findFirst({ where: { postedDay: null }, select: { articleId: true } }),
  ]);
  if (run || (linked && (await needsReading()))) return true;
  return linked ? Number(linked.value) < LINKING : articles !== null;
}

/** Says that a new library is linked as this version does it. */
export const markLinked = (): Promise<void> =>
  writeLibrary(async (tx) => {
    await saveSetting(tx, LINKED_KEY, String(LINKING));
    await saveSetting(tx, READ_KEY, String(READING));
  });

/**
 * Makes all links of the library anew. Where an earlier version has read the texts, they are read anew first, article by article,
 * so that searches find more and more of them by their new stems. Then every article is weighed with the library as it is and put
 * where others find it, then each gets its own list; until its turn an article keeps the links that it had. At last each finds its story by
 * the new links, beginning with the one that it is in. Stopped by the signal or killed, it goes on where it was when it is
 * called again. Articles that come in meanwhile are linked as they come.
 * @returns whether it came to its end
 */
export async function relinkLibrary(
  options: { signal?: AbortSignal; onProgress?: (progress: RelinkProgress) => void } = {},
): Promise<boolean> {
  let run = await readRun();
  const kept = new KeptForLinking();
  const total = await library().article.count();
  for (;;) {
    options.onProgress?.({ step: run.step, done: run.done, total });
    // The driver's work never waits, so signals would not be heard between two batches.
    await setImmediate();
    if (options.signal?.aborted) return false;
    const step = STEPS[STEPS.indexOf(run.step) + 1];
    const next = await takeSome(run, kept);
    if (!next && !step) break;
    // no other step reads what linking keeps, and it takes much memory
    if (!next) kept.forget();
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
  /** Articles in one transaction: others that write wait no longer than that. */
  atOnce: number;
  take: (tx: Transaction, ids: number[], kept: KeptForLinking) => Promise<void>;
  /** What is to be kept of the whole step, once all articles are through. */
  end?: (tx: Transaction) => Promise<void>;
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

const TAKEN: Record<Run["step"], Step> = {
  read: { atOnce: 20, take: reread, end: (tx) => saveSetting(tx, READ_KEY, String(READING)) },
  weigh: { atOnce: 50, take: weigh },
  link: { atOnce: 20, take: relinkHeld },
  thread: { atOnce: 50, take: rethreadAfresh },
};

/** Takes the next articles by number through the run's step; null where there are no more. */
function takeSome(run: Run, kept: KeptForLinking): Promise<Run | null> {
  const { atOnce, take, end } = TAKEN[run.step];
  return writeLibrary(async (tx) => {
    const rows = await tx.article.findMany({
      where: { id: { gt: run.last } },
      orderBy: { id: "asc" },
      take: atOnce,
      select: { id: true },
    });
    const ids = rows.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) {
      await end?.(tx);
      return null;
    }
    await take(tx, ids, kept);
    const next: Run = { ...run, done: run.done + ids.length, last };
    await saveRun(tx, next);
    return next;
  });
}
