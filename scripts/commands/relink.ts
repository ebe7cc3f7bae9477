import { Presets, SingleBar } from "cli-progress";
import { library } from "../../lib/db/client";
import { type RelinkProgress, relinkLibrary } from "../../lib/related/relink";
import { linkBeside } from "./link-beside";
import { UsageError } from "./usage-error";

const STEPS = {
  read: "reading articles anew",
  weigh: "weighing articles",
  link: "linking articles",
  thread: "threading stories",
};
const LINE_MS = 5_000;

/** A library of fewer articles is done before a thread has begun. */
const WORTH_THREADS = 500;

/** How many threads find lists beside this one. @throws UsageError where that is asked for as no number of threads */
function readThreads(asked: unknown): number {
  // What a thread brings depends on the machine: where two processors share one core, nothing.
  if (asked === undefined) return 0;
  const threads = Number(asked);
  if (!Number.isInteger(threads) || threads < 0 || threads > 64)
    throw new UsageError("--threads takes a whole number from 0 to 64.");
  return threads;
}

/** `throughline relink`. @returns the exit status: 1 where it was stopped; called again, it goes on where it was */
export async function relinkCommand(options: { threads?: unknown } = {}): Promise<number> {
  const threads = readThreads(options.threads);
  const small = (await library().article.count()) < WORTH_THREADS;
  const beside = threads > 0 && !small ? linkBeside(threads) : null;
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const started = performance.now();
  const show = showProgress();
  const whole = await relinkLibrary({
    ...{ signal: stop.signal, onProgress: show.progress },
    ...(beside ? { findLists: beside.findLists } : {}),
  });
  show.end();
  await beside?.end();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    whole ? `All links are new, ${seconds} s` : "Stopped; `throughline relink` goes on where it was.",
  );
  return whole ? 0 : 1;
}

/** A bar on a terminal, a line now and then elsewhere. */
function showProgress() {
  const bar = process.stderr.isTTY
    ? new SingleBar(
        { format: "{step} {bar} {percentage} %  {eta_formatted} left", hideCursor: true },
        Presets.legacy,
      )
    : null;
  let step: RelinkProgress["step"] | null = null;
  let said = Date.now();
  return {
    progress: (at: RelinkProgress) => {
      if (bar && step !== at.step) {
        bar.stop();
        bar.start(at.total, at.done, { step: STEPS[at.step] });
      }
      step = at.step;
      bar?.update(at.done);
      if (bar || Date.now() - said < LINE_MS) return;
      said = Date.now();
      console.error(`${STEPS[at.step]}: ${at.done} of ${at.total}`);
    },
    end: () => bar?.stop(),
  };
}
