import { Presets, SingleBar } from "cli-progress";
import { type RelinkProgress, relinkLibrary } from "../../lib/ingest/relink/relink-library";

const STEPS = {
  read: "rereading articles",
  merge: "merging copies of articles",
  weigh: "weighing articles",
  link: "linking articles",
  thread: "threading stories",
  name: "naming stories",
};
const LINE_MS = 5_000;

/**
 * `throughline relink` and `throughline reread`, which first derives everything from the stored texts again.
 * @returns the exit status: 1 if it was stopped; run again, it resumes
 */
export async function relinkCommand({ reread }: { reread: boolean }): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const started = performance.now();
  const show = showProgress();
  const whole = await relinkLibrary({ reread, signal: stop.signal, onProgress: show.progress });
  show.end();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    whole
      ? `All ${reread ? "articles were reread and all " : ""}links rebuilt, ${seconds} s`
      : `Stopped; \`throughline ${reread ? "reread" : "relink"}\` resumes where it was.`,
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
